<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as Czech newsreaders say them; only what the
     engine's voice "cs" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="cs">
  <lexeme>
    <grapheme>Angelina Jolie</grapheme>
    <phoneme>ˈandʒelɪna ˈʒolɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Batman</grapheme>
    <phoneme>ˈbetmen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beatles</grapheme>
    <phoneme>ˈbiːtls</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bestseller</grapheme>
    <phoneme>ˈbestselr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beyoncé</grapheme>
    <phoneme>ˈbɪjonse</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>biopic</grapheme>
    <phoneme>ˈbajopɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blade Runner</grapheme>
    <phoneme>ˈblejd ˈranr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blanchett</grapheme>
    <phoneme>ˈblentʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>blockbuster</grapheme>
    <phoneme>ˈbloɡbastr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bordeaux</grapheme>
    <phoneme>ˈbordoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bouillabaisse</grapheme>
    <phoneme>ˈbujabeːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bowie</grapheme>
    <phoneme>ˈbouvɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Brad Pitt</grapheme>
    <phoneme>ˈbret ˈpɪt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Breaking Bad</grapheme>
    <phoneme>ˈbrejkɪŋk ˈbet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bruce Willis</grapheme>
    <phoneme>ˈbruːs ˈvɪlɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Buscemi</grapheme>
    <phoneme>ˈbusemɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camus</grapheme>
    <phoneme>ˈkamɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>kan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cate Blanchett</grapheme>
    <phoneme>ˈkejt ˈblentʃet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ˈʃalameː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlie Chaplin</grapheme>
    <phoneme>ˈtʃarlɪ ˈtʃaplɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkɪlɪjan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cliffhanger</grapheme>
    <phoneme>ˈklɪfɦeŋɡr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clint Eastwood</grapheme>
    <phoneme>ˈklɪnt ˈiːstvut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clooney</grapheme>
    <phoneme>ˈkluːnɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coen</grapheme>
    <phoneme>ˈkouen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coldplay</grapheme>
    <phoneme>ˈkoltplej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cumberbatch</grapheme>
    <phoneme>ˈkambrbetʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daniel Craig</grapheme>
    <phoneme>ˈdenjel ˈkrejk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Bowie</grapheme>
    <phoneme>ˈdejvɪt ˈbouvɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Fincher</grapheme>
    <phoneme>ˈdejvɪt ˈfɪntʃr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>David Lynch</grapheme>
    <phoneme>ˈdejvɪt ˈlɪntʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deadpool</grapheme>
    <phoneme>ˈdetpuːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>ˈdeneːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>ˈdepardjeː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>ˈdɪkaprɪjo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Disney</grapheme>
    <phoneme>ˈdɪznɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Downton Abbey</grapheme>
    <phoneme>ˈdauntn̩ ˈebɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumbledore</grapheme>
    <phoneme>ˈdambldor</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eastwood</grapheme>
    <phoneme>ˈiːstvut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fincher</grapheme>
    <phoneme>ˈfɪntʃr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Game of Thrones</grapheme>
    <phoneme>ˈɡejm of ˈtrouns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gameplay</grapheme>
    <phoneme>ˈɡejmplej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Clooney</grapheme>
    <phoneme>ˈdʒordʒ ˈkluːnɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Lucas</grapheme>
    <phoneme>ˈdʒordʒ ˈlukas</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>George Orwell</grapheme>
    <phoneme>ˈdʒordʒ ˈorvel</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gnocchi</grapheme>
    <phoneme>ˈɲokɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Godard</grapheme>
    <phoneme>ˈɡodaːr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goethe</grapheme>
    <phoneme>ˈɡeːte</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guadagnino</grapheme>
    <phoneme>ˈɡvadaɲɪno</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guillermo</grapheme>
    <phoneme>ˈɡɪljermo</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gyllenhaal</grapheme>
    <phoneme>ˈdʒɪlenɦaːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Harry Potter</grapheme>
    <phoneme>ˈɦerɪ ˈpotr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hathaway</grapheme>
    <phoneme>ˈɦetevej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemingway</grapheme>
    <phoneme>ˈɦemɪŋvej</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hemsworth</grapheme>
    <phoneme>ˈɦemsvort</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hermione</grapheme>
    <phoneme>ˈɦermɪjona</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hitchcock</grapheme>
    <phoneme>ˈɦɪtʃkok</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hogwarts</grapheme>
    <phoneme>ˈɦoɡvarts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hollywood</grapheme>
    <phoneme>ˈɦolɪvut</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>ˈvelbek</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Grant</grapheme>
    <phoneme>ˈɦjuː ˈɡrent</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hugh Jackman</grapheme>
    <phoneme>ˈɦjuː ˈdʒekmen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Bond</grapheme>
    <phoneme>ˈdʒejms ˈbont</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>James Cameron</grapheme>
    <phoneme>ˈdʒejms ˈkemeron</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Austen</grapheme>
    <phoneme>ˈdʒejn ˈoːstn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jane Campion</grapheme>
    <phoneme>ˈdʒejn ˈkempɪjon</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin Phoenix</grapheme>
    <phoneme>ˈvakɪn ˈfiːnɪks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Johansson</grapheme>
    <phoneme>ˈdʒoɦansn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joyce</grapheme>
    <phoneme>dʒojs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Julia Roberts</grapheme>
    <phoneme>ˈdʒuːlɪja ˈroberts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kate Winslet</grapheme>
    <phoneme>ˈkejt ˈvɪnslet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Keanu</grapheme>
    <phoneme>ˈkɪjanu</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Knightley</grapheme>
    <phoneme>ˈnajtlɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kubrick</grapheme>
    <phoneme>ˈkjuːbrɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Leonard Cohen</grapheme>
    <phoneme>ˈlenart ˈkoɦen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mainstream</grapheme>
    <phoneme>ˈmejnstriːm</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>ˈmekonaɦi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meryl Streep</grapheme>
    <phoneme>ˈmerɪl ˈstriːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Caine</grapheme>
    <phoneme>ˈmajkl ˈkejn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Michael Jackson</grapheme>
    <phoneme>ˈmajkl ˈdʒeksn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyazaki</grapheme>
    <phoneme>ˈmɪjazakɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nicole Kidman</grapheme>
    <phoneme>ˈnɪkol ˈkɪdmen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nietzsche</grapheme>
    <phoneme>ˈniːtʃe</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nolan</grapheme>
    <phoneme>ˈnoulan</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Oscar Wilde</grapheme>
    <phoneme>ˈoskar ˈvajlt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pacino</grapheme>
    <phoneme>ˈpatʃiːno</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Peter Jackson</grapheme>
    <phoneme>ˈpiːtr ˈdʒeksn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>PlayStation</grapheme>
    <phoneme>ˈplejstejʃn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulp Fiction</grapheme>
    <phoneme>ˈpalp ˈfɪkʃn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Radiohead</grapheme>
    <phoneme>ˈrejdɪjoɦet</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈrejf ˈfajns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>reboot</grapheme>
    <phoneme>ˈriːbuːt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Reeves</grapheme>
    <phoneme>riːvs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>remake</grapheme>
    <phoneme>ˈrɪmejk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rihanna</grapheme>
    <phoneme>ˈrɪjana</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>ˈrusoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rowling</grapheme>
    <phoneme>ˈroulɪŋk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryan Gosling</grapheme>
    <phoneme>ˈrajn̩ ˈɡoslɪŋk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saoirse</grapheme>
    <phoneme>ˈsɛrʃa</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Schwarzenegger</grapheme>
    <phoneme>ˈʃvartseneɡr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Scorsese</grapheme>
    <phoneme>ˈskɔrseːze</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shakespeare</grapheme>
    <phoneme>ˈʃekspiːr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>sitcom</grapheme>
    <phoneme>ˈsɪtkom</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>soundtrack</grapheme>
    <phoneme>ˈsaundtrek</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spider-Man</grapheme>
    <grapheme>Spiderman</grapheme>
    <phoneme>ˈspajdrmen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spielberg</grapheme>
    <phoneme>ˈspiːlberk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>spoiler</grapheme>
    <phoneme>ˈspojlr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Springsteen</grapheme>
    <phoneme>ˈsprɪŋkstiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Star Wars</grapheme>
    <phoneme>ˈstaːr ˈvoːrs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen King</grapheme>
    <phoneme>ˈstiːvn̩ ˈkɪŋk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>streaming</grapheme>
    <phoneme>ˈstriːmɪŋk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Streep</grapheme>
    <phoneme>striːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Taylor Swift</grapheme>
    <phoneme>ˈtejlor ˈsvɪft</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>thriller</grapheme>
    <phoneme>ˈtrɪlr</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tim Burton</grapheme>
    <phoneme>ˈtɪm ˈbrtn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tolkien</grapheme>
    <phoneme>ˈtolkiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tom Cruise</grapheme>
    <phoneme>ˈtom ˈkruːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>ˈtrɪfoː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Uma Thurman</grapheme>
    <phoneme>ˈuma ˈtrman</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>ˈvɪlneːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>vajs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wes Anderson</grapheme>
    <phoneme>ˈves ˈendrsn̩</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Woody Allen</grapheme>
    <phoneme>ˈvudɪ ˈelen</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>YouTube</grapheme>
    <phoneme>ˈjuːtjuːb</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zendaya</grapheme>
    <phoneme>ˈzendeja</phoneme>
  </lexeme>
</lexicon>
