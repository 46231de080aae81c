<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as Italian newsreaders say them; only what the
     engine's voice "it" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="it">
  <lexeme>
    <grapheme>bestseller</grapheme>
    <phoneme>bestˈsɛller</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beyoncé</grapheme>
    <phoneme>bejonˈse</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>biopic</grapheme>
    <phoneme>ˈbiopik</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Björk</grapheme>
    <phoneme>ˈbjork</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blanchett</grapheme>
    <phoneme>ˈblantʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>blockbuster</grapheme>
    <phoneme>blɔkˈbaster</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bouillabaisse</grapheme>
    <phoneme>bujaˈbɛs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bowie</grapheme>
    <phoneme>ˈbowi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Breaking Bad</grapheme>
    <phoneme>ˈbreikin ˈbɛd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bruce Willis</grapheme>
    <phoneme>ˈbrus ˈwillis</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Buscemi</grapheme>
    <phoneme>buʃˈʃɛmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camus</grapheme>
    <phoneme>kaˈmy</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>kan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cate Blanchett</grapheme>
    <phoneme>ˈkeit ˈblantʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ʃalaˈmɛ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlie Chaplin</grapheme>
    <phoneme>ˈtʃarli ˈtʃaplin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkiljan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cliffhanger</grapheme>
    <phoneme>klifˈɛnɡer</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clint Eastwood</grapheme>
    <phoneme>ˈklint ˈistwud</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clooney</grapheme>
    <phoneme>ˈkluni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coldplay</grapheme>
    <phoneme>ˈkoldplei</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cumberbatch</grapheme>
    <phoneme>ˈkamberbatʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daniel Craig</grapheme>
    <phoneme>ˈdanjel ˈkreiɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Bowie</grapheme>
    <phoneme>ˈdeivid ˈbowi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Fincher</grapheme>
    <phoneme>ˈdeivid ˈfintʃer</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Lynch</grapheme>
    <phoneme>ˈdeivid ˈlintʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deadpool</grapheme>
    <phoneme>ˈdedpul</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>deˈnœv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>depaɾˈdjø</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>diˈkaprjo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Downton Abbey</grapheme>
    <phoneme>ˈdaunton ˈabbi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumbledore</grapheme>
    <phoneme>ˈdamboldor</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eastwood</grapheme>
    <phoneme>ˈistwud</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fincher</grapheme>
    <phoneme>ˈfintʃer</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Game of Thrones</grapheme>
    <phoneme>ˈɡeim of ˈtrons</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gameplay</grapheme>
    <phoneme>ˈɡeimplei</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Clooney</grapheme>
    <phoneme>ˈdʒɔrdʒ ˈkluni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Godard</grapheme>
    <phoneme>ɡoˈdar</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goethe</grapheme>
    <phoneme>ˈɡøte</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Harry Potter</grapheme>
    <phoneme>ˈarri ˈpɔtter</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hathaway</grapheme>
    <phoneme>ˈatawei</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemingway</grapheme>
    <phoneme>ˈeminɡwei</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>welˈbɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Grant</grapheme>
    <phoneme>ˈju ˈɡrant</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Jackman</grapheme>
    <phoneme>ˈju ˈdʒɛkman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin Phoenix</grapheme>
    <phoneme>waˈkin ˈfiniks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joyce</grapheme>
    <phoneme>dʒɔis</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Keanu</grapheme>
    <phoneme>kiˈanu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Knightley</grapheme>
    <phoneme>ˈnaitli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mainstream</grapheme>
    <phoneme>ˈmeinstrim</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>makˈkɔnei</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meryl Streep</grapheme>
    <phoneme>ˈmɛril ˈstrip</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Caine</grapheme>
    <phoneme>ˈmaikol ˈkein</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyazaki</grapheme>
    <phoneme>mijaˈdzaki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nicole Kidman</grapheme>
    <phoneme>niˈkɔl ˈkidman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nietzsche</grapheme>
    <phoneme>ˈnitʃe</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>PlayStation</grapheme>
    <phoneme>pleisˈteiʃon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulp Fiction</grapheme>
    <phoneme>ˈpalp ˈfikʃon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Radiohead</grapheme>
    <phoneme>ˈredjoed</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈreif ˈfainz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>reboot</grapheme>
    <phoneme>riˈbut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Reeves</grapheme>
    <phoneme>rivz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>remake</grapheme>
    <phoneme>riˈmeik</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>rusˈso</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rowling</grapheme>
    <phoneme>ˈrolin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryan Gosling</grapheme>
    <phoneme>ˈraian ˈɡɔzlin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saoirse</grapheme>
    <phoneme>ˈsɛrʃa</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Schwarzenegger</grapheme>
    <phoneme>ʃvartseˈneɡɡer</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>soundtrack</grapheme>
    <phoneme>ˈsaundtrɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spiderman</grapheme>
    <phoneme>ˈspaidermɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spielberg</grapheme>
    <phoneme>ˈspilberɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Springsteen</grapheme>
    <phoneme>ˈsprinɡstin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Star Wars</grapheme>
    <phoneme>ˈstar ˈwɔrz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen King</grapheme>
    <phoneme>ˈstiven ˈkinɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Streep</grapheme>
    <phoneme>strip</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tim Burton</grapheme>
    <phoneme>ˈtim ˈbarton</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tolkien</grapheme>
    <phoneme>ˈtɔlkin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tom Cruise</grapheme>
    <phoneme>ˈtɔm ˈkruz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>tryfˈfo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>vilˈnɛv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>vais</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Woody Allen</grapheme>
    <phoneme>ˈwudi ˈallen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zendaya</grapheme>
    <phoneme>zenˈdeja</phoneme>
  </lexeme>
</lexicon>
