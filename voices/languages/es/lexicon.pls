<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as Spanish newsreaders say them; only what the
     engine's voice "es" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="es">
  <lexeme>
    <grapheme>Angelina Jolie</grapheme>
    <phoneme>andʒeˈlina ʒoˈli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beatles</grapheme>
    <phoneme>ˈbitels</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bestseller</grapheme>
    <phoneme>besˈseleɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Björk</grapheme>
    <phoneme>ˈbjoɾk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blade Runner</grapheme>
    <phoneme>ˈblejd ˈraneɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blanchett</grapheme>
    <phoneme>ˈblantʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>blockbuster</grapheme>
    <phoneme>blokˈbasteɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bordeaux</grapheme>
    <phoneme>boɾˈdo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bouillabaisse</grapheme>
    <phoneme>bujaˈbes</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bowie</grapheme>
    <phoneme>ˈbowi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Breaking Bad</grapheme>
    <phoneme>ˈbɾejkin ˈbad</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bruce Willis</grapheme>
    <phoneme>ˈbɾus ˈwilis</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Buscemi</grapheme>
    <phoneme>buˈsemi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camus</grapheme>
    <phoneme>kaˈmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>kan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cate Blanchett</grapheme>
    <phoneme>ˈkejt ˈblantʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ʃalaˈme</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlie Chaplin</grapheme>
    <phoneme>ˈtʃaɾli ˈtʃaplin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkilian</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cliffhanger</grapheme>
    <phoneme>klifˈxanɡeɾ</phoneme>
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
    <phoneme>ˈkolplej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cumberbatch</grapheme>
    <phoneme>ˈkambeɾbatʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dafoe</grapheme>
    <phoneme>daˈfo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daniel Craig</grapheme>
    <phoneme>ˈdanjel ˈkɾejɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Bowie</grapheme>
    <phoneme>ˈdejbid ˈbowi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Fincher</grapheme>
    <phoneme>ˈdejbid ˈfintʃeɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Lynch</grapheme>
    <phoneme>ˈdejbid ˈlintʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deadpool</grapheme>
    <phoneme>ˈdedpul</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>deˈnef</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>depaɾˈdje</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>diˈkapɾjo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Disney</grapheme>
    <phoneme>ˈdisnej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Downton Abbey</grapheme>
    <phoneme>ˈdawnton ˈabi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumbledore</grapheme>
    <phoneme>ˈdambeldoɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eastwood</grapheme>
    <phoneme>ˈistwud</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fincher</grapheme>
    <phoneme>ˈfintʃeɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Game of Thrones</grapheme>
    <phoneme>ˈɡejm of ˈθɾons</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gameplay</grapheme>
    <phoneme>ˈɡejmplej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Clooney</grapheme>
    <phoneme>ˈdʒoɾtʃ ˈkluni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Lucas</grapheme>
    <phoneme>ˈdʒoɾtʃ ˈlukas</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Orwell</grapheme>
    <phoneme>ˈdʒoɾtʃ ˈoɾwel</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gnocchi</grapheme>
    <phoneme>ˈɲoki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Godard</grapheme>
    <phoneme>ɡoˈdaɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goethe</grapheme>
    <phoneme>ˈɡete</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gyllenhaal</grapheme>
    <phoneme>ˈdʒilenxol</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Harry Potter</grapheme>
    <phoneme>ˈxari ˈpoteɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hathaway</grapheme>
    <phoneme>ˈxaθawej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemingway</grapheme>
    <phoneme>ˈxeminwej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemsworth</grapheme>
    <phoneme>ˈxemswoɾθ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hitchcock</grapheme>
    <phoneme>ˈxitʃkok</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hogwarts</grapheme>
    <phoneme>ˈxoɡwaɾts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hollywood</grapheme>
    <phoneme>ˈxoliwud</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>welˈbek</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Grant</grapheme>
    <phoneme>ˈxju ˈɡɾant</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Jackman</grapheme>
    <phoneme>ˈxju ˈdʒakman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Bond</grapheme>
    <phoneme>ˈdʒejms ˈbond</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Cameron</grapheme>
    <phoneme>ˈdʒejms ˈkameɾon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Austen</grapheme>
    <phoneme>ˈdʒejn ˈosten</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Campion</grapheme>
    <phoneme>ˈdʒejn ˈkampjon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin Phoenix</grapheme>
    <phoneme>waˈkin ˈfiniks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Johansson</grapheme>
    <phoneme>ʒoˈxanson</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joyce</grapheme>
    <phoneme>dʒojs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Julia Roberts</grapheme>
    <phoneme>ˈdʒulja ˈroberts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kanye</grapheme>
    <phoneme>ˈkanje</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kate Winslet</grapheme>
    <phoneme>ˈkejt ˈwinslet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Knightley</grapheme>
    <phoneme>ˈnajtli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kubrick</grapheme>
    <phoneme>ˈkubɾik</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mainstream</grapheme>
    <phoneme>ˈmejnstɾim</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>makˈkonaxi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meryl Streep</grapheme>
    <phoneme>ˈmeɾil esˈtɾip</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Caine</grapheme>
    <phoneme>ˈmajkel ˈkejn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Jackson</grapheme>
    <phoneme>ˈmajkel ˈdʒakson</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyazaki</grapheme>
    <phoneme>mijaˈsaki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Netflix</grapheme>
    <phoneme>ˈnetfliks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nicole Kidman</grapheme>
    <phoneme>niˈkol ˈkidman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nietzsche</grapheme>
    <phoneme>ˈnitʃe</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Oscar Wilde</grapheme>
    <phoneme>ˈoskaɾ ˈwajld</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pacino</grapheme>
    <phoneme>paˈtʃino</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Peter Jackson</grapheme>
    <phoneme>ˈpiteɾ ˈdʒakson</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>PlayStation</grapheme>
    <phoneme>plejsˈtejʃon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulp Fiction</grapheme>
    <phoneme>ˈpalp ˈfikʃon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Radiohead</grapheme>
    <phoneme>ˈrejdjoxed</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈrejf ˈfajns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>reboot</grapheme>
    <phoneme>riˈbut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Reeves</grapheme>
    <phoneme>ribs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>remake</grapheme>
    <phoneme>riˈmejk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>ruˈso</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rowling</grapheme>
    <phoneme>ˈrowlin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryan Gosling</grapheme>
    <phoneme>ˈrajan ˈɡoslin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saoirse</grapheme>
    <phoneme>ˈseɾʃa</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Schwarzenegger</grapheme>
    <phoneme>ʃwaɾtseˈneɡeɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shakespeare</grapheme>
    <phoneme>ˈʃekspiɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>soundtrack</grapheme>
    <phoneme>ˈsawndtɾak</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spider-Man</grapheme>
    <grapheme>Spiderman</grapheme>
    <phoneme>esˈpajdeɾman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spielberg</grapheme>
    <phoneme>esˈpilbeɾɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>spoiler</grapheme>
    <phoneme>esˈpojleɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Springsteen</grapheme>
    <phoneme>esˈpɾinstin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Star Wars</grapheme>
    <phoneme>esˈtaɾ ˈwoɾs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen King</grapheme>
    <phoneme>ˈstiben ˈkin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>streaming</grapheme>
    <phoneme>esˈtɾimin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Streep</grapheme>
    <phoneme>esˈtɾip</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Taylor Swift</grapheme>
    <phoneme>ˈtejloɾ ˈswift</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>thriller</grapheme>
    <phoneme>ˈθɾileɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tolkien</grapheme>
    <phoneme>ˈtolkin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tom Cruise</grapheme>
    <phoneme>ˈtom ˈkɾus</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>tɾiˈfo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Uma Thurman</grapheme>
    <phoneme>ˈuma ˈθuɾman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>bilˈnef</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>bajs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Winslet</grapheme>
    <phoneme>ˈwinslet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Woody Allen</grapheme>
    <phoneme>ˈwudi ˈalen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>YouTube</grapheme>
    <phoneme>juˈtub</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zendaya</grapheme>
    <phoneme>senˈdeja</phoneme>
  </lexeme>
</lexicon>
