<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as German newsreaders say them; only what the
     engine's voice "de" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
  <lexeme>
    <grapheme>Angelina Jolie</grapheme>
    <phoneme>andʒəˈliːna dʒoˈliː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Batman</grapheme>
    <phoneme>ˈbɛtmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beatles</grapheme>
    <phoneme>ˈbiːtls</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bestseller</grapheme>
    <phoneme>ˈbɛstsɛlɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beyoncé</grapheme>
    <phoneme>bijɔnˈseː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>biopic</grapheme>
    <phoneme>ˈbaɪopɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Björk</grapheme>
    <phoneme>ˈbjœʁk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blade Runner</grapheme>
    <phoneme>ˈbleːt ˈʁanɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blanchett</grapheme>
    <phoneme>ˈblɛntʃɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>blockbuster</grapheme>
    <phoneme>ˈblɔkbastɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bordeaux</grapheme>
    <phoneme>bɔʁˈdoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bouillabaisse</grapheme>
    <phoneme>bujaˈbɛːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bowie</grapheme>
    <phoneme>ˈboːi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Brad Pitt</grapheme>
    <phoneme>ˈbʁɛt ˈpɪt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Breaking Bad</grapheme>
    <phoneme>ˈbʁeːkɪŋ ˈbɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bruce Willis</grapheme>
    <phoneme>ˈbʁuːs ˈvɪlɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Buscemi</grapheme>
    <phoneme>buˈsɛmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camus</grapheme>
    <phoneme>kaˈmyː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>kan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cate Blanchett</grapheme>
    <phoneme>ˈkeːt ˈblɛntʃɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ʃalaˈmeː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlie Chaplin</grapheme>
    <phoneme>ˈtʃaːʁli ˈtʃaplɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkɪliən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cliffhanger</grapheme>
    <phoneme>ˈklɪfhɛŋɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clint Eastwood</grapheme>
    <phoneme>ˈklɪnt ˈiːstvʊt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clooney</grapheme>
    <phoneme>ˈkluːni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coldplay</grapheme>
    <phoneme>ˈkoːltpleː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cumberbatch</grapheme>
    <phoneme>ˈkambɐbɛtʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dafoe</grapheme>
    <phoneme>dəˈfoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daniel Craig</grapheme>
    <phoneme>ˈdɛnjəl ˈkʁeːk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Bowie</grapheme>
    <phoneme>ˈdeːvɪt ˈboːi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Fincher</grapheme>
    <phoneme>ˈdeːvɪt ˈfɪntʃɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Lynch</grapheme>
    <phoneme>ˈdeːvɪt ˈlɪntʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>dəˈnœːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>depaʁˈdjøː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>diˈkapʁio</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Disney</grapheme>
    <phoneme>ˈdɪzni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Downton Abbey</grapheme>
    <phoneme>ˈdaʊntn̩ ˈɛbi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumbledore</grapheme>
    <phoneme>ˈdambldoːɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dylan</grapheme>
    <phoneme>ˈdɪlən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eastwood</grapheme>
    <phoneme>ˈiːstwʊt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fincher</grapheme>
    <phoneme>ˈfɪntʃɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gameplay</grapheme>
    <phoneme>ˈɡeːmpleː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Clooney</grapheme>
    <phoneme>ˈdʒɔʁtʃ ˈkluːni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gnocchi</grapheme>
    <phoneme>ˈnjɔki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Godard</grapheme>
    <phoneme>ɡɔˈdaːɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guadagnino</grapheme>
    <phoneme>ɡuadanˈjiːno</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guillermo</grapheme>
    <phoneme>ɡɪlˈjɛʁmo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gyllenhaal</grapheme>
    <phoneme>ˈdʒɪlənhɔːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hathaway</grapheme>
    <phoneme>ˈhɛθəveː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemingway</grapheme>
    <phoneme>ˈhɛmɪŋveː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemsworth</grapheme>
    <phoneme>ˈhɛmsvœʁθ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hermione</grapheme>
    <phoneme>hɛʁˈmiːnə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hogwarts</grapheme>
    <phoneme>ˈhɔkvaʁts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hollywood</grapheme>
    <phoneme>ˈhɔlivʊt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>vɛlˈbɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Grant</grapheme>
    <phoneme>ˈhjuː ˈɡʁɛnt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Jackman</grapheme>
    <phoneme>ˈhjuː ˈdʒɛkmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Bond</grapheme>
    <phoneme>ˈdʒeːms ˈbɔnt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Cameron</grapheme>
    <phoneme>ˈdʒeːms ˈkɛməʁən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Austen</grapheme>
    <phoneme>ˈdʒeːn ˈɔstɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Campion</grapheme>
    <phoneme>ˈdʒeːn ˈkɛmpiən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin Phoenix</grapheme>
    <phoneme>waˈkiːn ˈfiːnɪks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Johansson</grapheme>
    <phoneme>dʒoˈhɛnsən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joyce</grapheme>
    <phoneme>dʒɔɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Julia Roberts</grapheme>
    <phoneme>ˈdʒuːlia ˈʁɔbɐts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kanye</grapheme>
    <phoneme>ˈkanjeː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kate Winslet</grapheme>
    <phoneme>ˈkeːt ˈvɪnslɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Keanu</grapheme>
    <phoneme>kiˈaːnu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kubrick</grapheme>
    <phoneme>ˈkjuːbʁɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Leonard Cohen</grapheme>
    <phoneme>ˈlɛnɐt ˈkoːən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mainstream</grapheme>
    <phoneme>ˈmeːnstʁiːm</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>məˈkɔnəheː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meryl Streep</grapheme>
    <phoneme>ˈmɛʁɪl ˈstʁiːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Caine</grapheme>
    <phoneme>ˈmaɪkl ˈkeːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Jackson</grapheme>
    <phoneme>ˈmaɪkl ˈdʒɛksn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyazaki</grapheme>
    <phoneme>mijaˈzaːki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nicole Kidman</grapheme>
    <phoneme>niˈkoːl ˈkɪtmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Oscar Wilde</grapheme>
    <phoneme>ˈɔskaʁ ˈvaɪlt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pacino</grapheme>
    <phoneme>paˈtʃiːno</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Peter Jackson</grapheme>
    <phoneme>ˈpiːtɐ ˈdʒɛksn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>PlayStation</grapheme>
    <phoneme>ˈpleːsteːʃn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulp Fiction</grapheme>
    <phoneme>ˈpalp ˈfɪkʃn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Radiohead</grapheme>
    <phoneme>ˈʁeːdiohɛt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈʁeːf ˈfaɪns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>reboot</grapheme>
    <phoneme>ˈʁiːbuːt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Reeves</grapheme>
    <phoneme>ʁiːvs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rihanna</grapheme>
    <phoneme>ʁiˈana</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>ʁʊˈsoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rowling</grapheme>
    <phoneme>ˈʁoːlɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryan Gosling</grapheme>
    <phoneme>ˈʁaɪən ˈɡɔslɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saoirse</grapheme>
    <phoneme>ˈsœʁʃə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Scorsese</grapheme>
    <phoneme>skɔʁˈseːzi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shakespeare</grapheme>
    <phoneme>ˈʃeːkspiːɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>soundtrack</grapheme>
    <phoneme>ˈsaʊnttʁɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spider-Man</grapheme>
    <grapheme>Spiderman</grapheme>
    <phoneme>ˈspaɪdɐmɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spielberg</grapheme>
    <phoneme>ˈspiːlbœʁk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>spoiler</grapheme>
    <phoneme>ˈspɔɪlɐ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Springsteen</grapheme>
    <phoneme>ˈspʁɪŋstiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Star Wars</grapheme>
    <phoneme>ˈstaːɐ ˈvoːɐs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen King</grapheme>
    <phoneme>ˈstiːvn̩ ˈkɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>streaming</grapheme>
    <phoneme>ˈstʁiːmɪŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Streep</grapheme>
    <phoneme>stʁiːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Taylor Swift</grapheme>
    <phoneme>ˈteːlɐ ˈsvɪft</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Theron</grapheme>
    <phoneme>ˈθɛʁən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tim Burton</grapheme>
    <phoneme>ˈtɪm ˈbœʁtn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tolkien</grapheme>
    <phoneme>ˈtɔlkiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tom Cruise</grapheme>
    <phoneme>ˈtɔm ˈkʁuːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>tʁyˈfoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Uma Thurman</grapheme>
    <phoneme>ˈuːma ˈθœʁmən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>vɪlˈnœːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>vaɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wes Anderson</grapheme>
    <phoneme>ˈvɛs ˈɛndɐsn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Woody Allen</grapheme>
    <phoneme>ˈvʊdi ˈɛlən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>YouTube</grapheme>
    <phoneme>ˈjuːtjuːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zendaya</grapheme>
    <phoneme>zɛnˈdeːa</phoneme>
  </lexeme>
</lexicon>
