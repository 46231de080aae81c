<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as Dutch newsreaders say them; only what the
     engine's voice "nl" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="nl">
  <lexeme>
    <grapheme>Angelina Jolie</grapheme>
    <phoneme>ɑndʒəˈlinaː ʒoːˈli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Batman</grapheme>
    <phoneme>ˈbɛtmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beatles</grapheme>
    <phoneme>ˈbitəls</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bestseller</grapheme>
    <phoneme>ˈbɛstsɛlər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beyoncé</grapheme>
    <phoneme>bijɔnˈseː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Björk</grapheme>
    <phoneme>ˈbjœrk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blade Runner</grapheme>
    <phoneme>ˈbleːt ˈrʏnər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blanchett</grapheme>
    <phoneme>ˈblɛntʃɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bordeaux</grapheme>
    <phoneme>bɔrˈdoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bouillabaisse</grapheme>
    <phoneme>bujaːˈbɛs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bowie</grapheme>
    <phoneme>ˈboːwi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Brad Pitt</grapheme>
    <phoneme>ˈbrɛt ˈpɪt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Breaking Bad</grapheme>
    <phoneme>ˈbreːkɪŋ ˈbɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bruce Willis</grapheme>
    <phoneme>ˈbrus ˈwɪlɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Buscemi</grapheme>
    <phoneme>buˈseːmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camus</grapheme>
    <phoneme>kaːˈmy</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>kɑn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cate Blanchett</grapheme>
    <phoneme>ˈkeːt ˈblɛntʃɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ʃɑlaːˈmɛ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlie Chaplin</grapheme>
    <phoneme>ˈtʃɑrli ˈtʃɑplɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkɪlijən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clint Eastwood</grapheme>
    <phoneme>ˈklɪnt ˈistwut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clooney</grapheme>
    <phoneme>ˈkluni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coldplay</grapheme>
    <phoneme>ˈkoːltpleː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cumberbatch</grapheme>
    <phoneme>ˈkʏmbərbɛtʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dafoe</grapheme>
    <phoneme>daːˈfoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daniel Craig</grapheme>
    <phoneme>ˈdɛnjəl ˈkreːk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Bowie</grapheme>
    <phoneme>ˈdeːvɪt ˈboːwi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Fincher</grapheme>
    <phoneme>ˈdeːvɪt ˈfɪntʃər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Lynch</grapheme>
    <phoneme>ˈdeːvɪt ˈlɪntʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deadpool</grapheme>
    <phoneme>ˈdɛtpul</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>dəˈnøːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>dəpɑrˈdjøː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>diˈkaprioː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Downton Abbey</grapheme>
    <phoneme>ˈdɑuntɔn ˈɛbi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumbledore</grapheme>
    <phoneme>ˈdʏmbəldoːr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dylan</grapheme>
    <phoneme>ˈdɪlən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eastwood</grapheme>
    <phoneme>ˈistwut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fincher</grapheme>
    <phoneme>ˈfɪntʃər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gameplay</grapheme>
    <phoneme>ˈɡeːmpleː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Clooney</grapheme>
    <phoneme>ˈdʒɔrtʃ ˈkluni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Lucas</grapheme>
    <phoneme>ˈdʒɔrtʃ ˈlukɑs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Orwell</grapheme>
    <phoneme>ˈdʒɔrtʃ ˈɔrwɛl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gnocchi</grapheme>
    <phoneme>ˈɲɔki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Godard</grapheme>
    <phoneme>ɡoːˈdaːr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goethe</grapheme>
    <phoneme>ˈɡøːtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guadagnino</grapheme>
    <phoneme>ɡwadanˈjinoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guillermo</grapheme>
    <phoneme>ɡɪlˈjɛrmoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gyllenhaal</grapheme>
    <phoneme>ˈdʒɪlənhɔːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Harry Potter</grapheme>
    <phoneme>ˈhɛri ˈpɔtər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hathaway</grapheme>
    <phoneme>ˈhɛtəʋeː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemingway</grapheme>
    <phoneme>ˈheːmɪŋʋeː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemsworth</grapheme>
    <phoneme>ˈhɛmswʏrt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hitchcock</grapheme>
    <phoneme>ˈhɪtʃkɔk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hollywood</grapheme>
    <phoneme>ˈhɔliwut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>wɛlˈbɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Grant</grapheme>
    <phoneme>ˈhju ˈɡrɛnt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Jackman</grapheme>
    <phoneme>ˈhju ˈdʒɛkmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Bond</grapheme>
    <phoneme>ˈdʒeːms ˈbɔnt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Cameron</grapheme>
    <phoneme>ˈdʒeːms ˈkɛmərɔn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Austen</grapheme>
    <phoneme>ˈdʒeːn ˈɔstən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Campion</grapheme>
    <phoneme>ˈdʒeːn ˈkɛmpijən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin Phoenix</grapheme>
    <phoneme>waːˈkin ˈfinɪks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joyce</grapheme>
    <phoneme>dʒɔjs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Julia Roberts</grapheme>
    <phoneme>ˈdʒulijaː ˈrɔbərts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kanye</grapheme>
    <phoneme>ˈkɑnjeː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kate Winslet</grapheme>
    <phoneme>ˈkeːt ˈʋɪnslɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Keanu</grapheme>
    <phoneme>kiˈaːnu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Knightley</grapheme>
    <phoneme>ˈnɑjtli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kubrick</grapheme>
    <phoneme>ˈkjubrɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mainstream</grapheme>
    <phoneme>ˈmeːnstrim</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>məˈkɔnəheː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meryl Streep</grapheme>
    <phoneme>ˈmɛrɪl ˈstrip</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Caine</grapheme>
    <phoneme>ˈmɑjkəl ˈkeːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Jackson</grapheme>
    <phoneme>ˈmɑjkəl ˈdʒɛksɔn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyazaki</grapheme>
    <phoneme>mijaːˈzaːki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nicole Kidman</grapheme>
    <phoneme>niˈkoːl ˈkɪtmən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nietzsche</grapheme>
    <phoneme>ˈnitʃə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Oscar Wilde</grapheme>
    <phoneme>ˈɔskɑr ˈwɑjlt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pacino</grapheme>
    <phoneme>paˈtʃinoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Peter Jackson</grapheme>
    <phoneme>ˈpitər ˈdʒɛksɔn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>PlayStation</grapheme>
    <phoneme>ˈpleːsteːʃən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulp Fiction</grapheme>
    <phoneme>ˈpʏlp ˈfɪkʃən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Radiohead</grapheme>
    <phoneme>ˈreːdioːhɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈreːf ˈfɑjns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>reboot</grapheme>
    <phoneme>ˈributː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Reeves</grapheme>
    <phoneme>rivs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>remake</grapheme>
    <phoneme>ˈrimeːk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>ruˈsoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rowling</grapheme>
    <phoneme>ˈroːlɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryan Gosling</grapheme>
    <phoneme>ˈrɑjən ˈɡɔslɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saoirse</grapheme>
    <phoneme>ˈsœrʃə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Schwarzenegger</grapheme>
    <phoneme>ˈʃvɑrtsənɛɡər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Scorsese</grapheme>
    <phoneme>skɔrˈseːzi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shakespeare</grapheme>
    <phoneme>ˈʃeːkspir</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>soundtrack</grapheme>
    <phoneme>ˈsɑundtrɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spider-Man</grapheme>
    <grapheme>Spiderman</grapheme>
    <phoneme>ˈspɑjdərmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spielberg</grapheme>
    <phoneme>ˈspiːlbɛrk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>spoiler</grapheme>
    <phoneme>ˈspɔjlər</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Springsteen</grapheme>
    <phoneme>ˈsprɪŋstin</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Star Wars</grapheme>
    <phoneme>ˈstɑr ˈwɔːrs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen King</grapheme>
    <phoneme>ˈstivən ˈkɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>streaming</grapheme>
    <phoneme>ˈstrimɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Taylor Swift</grapheme>
    <phoneme>ˈteːlər ˈswɪft</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tim Burton</grapheme>
    <phoneme>ˈtɪm ˈbʏrtən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tom Cruise</grapheme>
    <phoneme>ˈtɔm ˈkrus</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>tryˈfoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Uma Thurman</grapheme>
    <phoneme>ˈumaː ˈtʏrmɑn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>vilˈnøːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>vɑjs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wes Anderson</grapheme>
    <phoneme>ˈwɛs ˈɛndərsɔn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Woody Allen</grapheme>
    <phoneme>ˈwudi ˈɛlən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>YouTube</grapheme>
    <phoneme>ˈjutjup</phoneme>
  </lexeme>
</lexicon>
