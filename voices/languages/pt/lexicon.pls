<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as Portuguese newsreaders say them; only what the
     engine's voice "pt-br" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="pt">
  <lexeme>
    <grapheme>Angelina Jolie</grapheme>
    <phoneme>andʒeˈlina ʒoˈli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Batman</grapheme>
    <phoneme>ˈbatman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bestseller</grapheme>
    <phoneme>bɛstˈsɛleɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beyoncé</grapheme>
    <phoneme>bejõˈse</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>biopic</grapheme>
    <phoneme>biˈɔpik</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Björk</grapheme>
    <phoneme>ˈbjɔɾk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blade Runner</grapheme>
    <phoneme>ˈblejd ˈhɐneɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blanchett</grapheme>
    <phoneme>ˈblɐ̃ʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>blockbuster</grapheme>
    <phoneme>blɔkˈbasteɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bordeaux</grapheme>
    <phoneme>boɾˈdo</phoneme>
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
    <grapheme>Brad Pitt</grapheme>
    <phoneme>ˈbɾɛd ˈpit</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Breaking Bad</grapheme>
    <phoneme>ˈbɾejkĩ ˈbɛd</phoneme>
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
    <phoneme>kaˈmy</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>kɐn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cate Blanchett</grapheme>
    <phoneme>ˈkejt ˈblɐ̃ʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ʃalaˈme</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlie Chaplin</grapheme>
    <phoneme>ˈtʃaɾli ˈtʃaplĩ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkiliɐ̃</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cliffhanger</grapheme>
    <phoneme>klifˈhɛŋɡeɾ</phoneme>
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
    <grapheme>Coen</grapheme>
    <phoneme>ˈkowen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coldplay</grapheme>
    <phoneme>ˈkowdplej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cumberbatch</grapheme>
    <phoneme>ˈkɐ̃beɾbatʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dafoe</grapheme>
    <phoneme>daˈfo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daniel Craig</grapheme>
    <phoneme>ˈdɐnjew ˈkɾejɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Bowie</grapheme>
    <phoneme>ˈdejvid ˈbowi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Fincher</grapheme>
    <phoneme>ˈdejvid ˈfintʃeɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Lynch</grapheme>
    <phoneme>ˈdejvid ˈlĩʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deadpool</grapheme>
    <phoneme>ˈdɛdpuw</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>deˈnøv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>depaɾˈdjø</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>diˈkapɾiu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dickens</grapheme>
    <phoneme>ˈdikens</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Disney</grapheme>
    <phoneme>ˈdiznej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Downton Abbey</grapheme>
    <phoneme>ˈdawntõ ˈabi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumbledore</grapheme>
    <phoneme>ˈdɐ̃bowdoɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dylan</grapheme>
    <phoneme>ˈdilɐ̃</phoneme>
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
    <phoneme>ˈɡejm of ˈtɾows</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gameplay</grapheme>
    <phoneme>ˈɡejmplej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Clooney</grapheme>
    <phoneme>ˈdʒɔɾdʒ ˈkluni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Lucas</grapheme>
    <phoneme>ˈdʒɔɾdʒ ˈlukas</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Orwell</grapheme>
    <phoneme>ˈdʒɔɾdʒ ˈɔɾwew</phoneme>
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
    <phoneme>ˈɡøte</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gyllenhaal</grapheme>
    <phoneme>ˈdʒilenhɔl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Harry Potter</grapheme>
    <phoneme>ˈhɛɾi ˈpɔteɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hathaway</grapheme>
    <phoneme>ˈhatawej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemingway</grapheme>
    <phoneme>ˈhemĩwej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemsworth</grapheme>
    <phoneme>ˈhemswoɾt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hermione</grapheme>
    <phoneme>eɾmiˈone</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hitchcock</grapheme>
    <phoneme>ˈhitʃkɔk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hogwarts</grapheme>
    <phoneme>ˈhoɡwaɾts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hollywood</grapheme>
    <phoneme>ˈhɔliwud</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>welˈbɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Grant</grapheme>
    <phoneme>ˈhju ˈɡɾɐ̃t</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Jackman</grapheme>
    <phoneme>ˈhju ˈdʒakman</phoneme>
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
    <phoneme>ˈdʒejn ˈɔsten</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Campion</grapheme>
    <phoneme>ˈdʒejn ˈkɐ̃pion</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin Phoenix</grapheme>
    <phoneme>waˈkin ˈfiniks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Johansson</grapheme>
    <phoneme>ʒoˈhɐ̃son</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Julia Roberts</grapheme>
    <phoneme>ˈʒulja ˈhɔberts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kanye</grapheme>
    <phoneme>ˈkɐnje</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kate Winslet</grapheme>
    <phoneme>ˈkejt ˈwinzlet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Keanu</grapheme>
    <phoneme>kiˈɐnu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Knightley</grapheme>
    <phoneme>ˈnajtli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Leonard Cohen</grapheme>
    <phoneme>ˈlɛnaɾd ˈkowen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mainstream</grapheme>
    <phoneme>ˈmejnstɾim</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>maˈkonahej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meryl Streep</grapheme>
    <phoneme>ˈmɛɾiw isˈtɾip</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Caine</grapheme>
    <phoneme>ˈmajkow ˈkejn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Jackson</grapheme>
    <phoneme>ˈmajkow ˈdʒɛkson</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Netflix</grapheme>
    <phoneme>ˈnɛtfliks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nicole Kidman</grapheme>
    <phoneme>niˈkow ˈkidman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nietzsche</grapheme>
    <phoneme>ˈnitʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nolan</grapheme>
    <phoneme>ˈnolɐ̃</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Oscar Wilde</grapheme>
    <phoneme>ˈɔskaɾ ˈwajwd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pacino</grapheme>
    <phoneme>paˈtʃinu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Peter Jackson</grapheme>
    <phoneme>ˈpiteɾ ˈdʒɛkson</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>PlayStation</grapheme>
    <phoneme>plejsˈtejʃon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulp Fiction</grapheme>
    <phoneme>ˈpawp ˈfikʃõ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Radiohead</grapheme>
    <phoneme>ˈhejdʒiohɛd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈhejf ˈfajns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>reboot</grapheme>
    <phoneme>hiˈbut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Reeves</grapheme>
    <phoneme>hivs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>remake</grapheme>
    <phoneme>hiˈmejk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rihanna</grapheme>
    <phoneme>hiˈɐna</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>huˈso</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rowling</grapheme>
    <phoneme>ˈhowlin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryan Gosling</grapheme>
    <phoneme>ˈhajɐ̃ ˈɡɔzlĩ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saoirse</grapheme>
    <phoneme>ˈsɛɾʃa</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Schwarzenegger</grapheme>
    <phoneme>ʃvaɾtsiˈneɡeɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Scorsese</grapheme>
    <phoneme>skoɹˈsezi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shakespeare</grapheme>
    <phoneme>ˈʃejkspiɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>sitcom</grapheme>
    <phoneme>ˈsitkõ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>soundtrack</grapheme>
    <phoneme>ˈsawndtɾɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spider-Man</grapheme>
    <grapheme>Spiderman</grapheme>
    <phoneme>isˈpajdeɾmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spielberg</grapheme>
    <phoneme>isˈpiwbeɾɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>spoiler</grapheme>
    <phoneme>isˈpojleɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Springsteen</grapheme>
    <phoneme>isˈpɾĩstin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Star Wars</grapheme>
    <phoneme>isˈtaɾ ˈwɔɾs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen King</grapheme>
    <phoneme>isˈtiven ˈkĩɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>streaming</grapheme>
    <phoneme>isˈtɾimĩ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Taylor Swift</grapheme>
    <phoneme>ˈtejloɾ ˈswift</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>thriller</grapheme>
    <phoneme>ˈtɾileɾ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tim Burton</grapheme>
    <phoneme>ˈtĩ ˈbuɾtõ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tolkien</grapheme>
    <phoneme>ˈtowkin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tom Cruise</grapheme>
    <phoneme>ˈtom ˈkɾuz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>tɾyˈfo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Uma Thurman</grapheme>
    <phoneme>ˈuma ˈtuɾman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>viwˈnɛv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>vajs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wes Anderson</grapheme>
    <phoneme>ˈwɛs ˈɐ̃deɾson</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Winslet</grapheme>
    <phoneme>ˈwinzlet</phoneme>
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
    <phoneme>zenˈdeja</phoneme>
  </lexeme>
</lexicon>
