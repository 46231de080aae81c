<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and terms of film, television, music, books, games and food as English newsreaders say them; only what the
     engine's voice "en-us" says clearly wrong by itself, in sounds that the language has. An entry in small letters
     matches in any case, one with capitals as it is written or in capitals throughout, so none may spell an ordinary
     word. An alias is for what is read as other words. Sorted by spelling. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme>
    <grapheme>A7X</grapheme>
    <alias>Avenged Sevenfold</alias>
  </lexeme>
  <lexeme>
    <grapheme>acai</grapheme>
    <grapheme>açaí</grapheme>
    <phoneme>ˌɑːsɑːˈiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Achebe</grapheme>
    <phoneme>əˈtʃeɪbeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ACNH</grapheme>
    <alias>Animal Crossing New Horizons</alias>
  </lexeme>
  <lexeme>
    <grapheme>ACOTAR</grapheme>
    <grapheme>ACoTaR</grapheme>
    <alias>A Court of Thorns and Roses</alias>
  </lexeme>
  <lexeme>
    <grapheme>adagio</grapheme>
    <phoneme>əˈdɑːʒioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Adichie</grapheme>
    <phoneme>əˈdiːtʃieɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Aeschylus</grapheme>
    <phoneme>ˈɛskələs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>AHS</grapheme>
    <alias>American Horror Story</alias>
  </lexeme>
  <lexeme>
    <grapheme>Akhmatova</grapheme>
    <phoneme>ɑːkˈmɑːtəvə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Alejandro</grapheme>
    <phoneme>ˌɑːleɪˈhɑːndɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Allende</grapheme>
    <phoneme>aɪˈɛndeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Almodovar</grapheme>
    <grapheme>Almodóvar</grapheme>
    <phoneme>ˌælməˈdoʊvɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Aloy</grapheme>
    <phoneme>ˈeɪlɔɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ALttP</grapheme>
    <alias>A Link to the Past</alias>
  </lexeme>
  <lexeme>
    <grapheme>Amélie</grapheme>
    <phoneme>ˌɑːmeɪˈliː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Amenabar</grapheme>
    <grapheme>Amenábar</grapheme>
    <phoneme>ˌæməˈnɑːbɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>amuse-bouche</grapheme>
    <phoneme>əˌmuːz ˈbuːʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Anais</grapheme>
    <grapheme>Anaïs</grapheme>
    <phoneme>ˌænɑːˈiːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ang Lee</grapheme>
    <phoneme>ˌɑːŋ ˈliː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Antigone</grapheme>
    <phoneme>ænˈtɪɡəni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Antonioni</grapheme>
    <phoneme>ˌæntoʊniˈoʊni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>AoT</grapheme>
    <alias>Attack on Titan</alias>
  </lexeme>
  <lexeme>
    <grapheme>Apichatpong</grapheme>
    <phoneme>əˈpiːtʃɑːtpɔːŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>arancini</grapheme>
    <phoneme>ˌɑːɹɑːnˈtʃiːni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>arpeggio</grapheme>
    <phoneme>ɑːɹˈpɛdʒioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ASOIAF</grapheme>
    <grapheme>ASoIaF</grapheme>
    <alias>A Song of Ice and Fire</alias>
  </lexeme>
  <lexeme>
    <grapheme>ATCQ</grapheme>
    <alias>A Tribe Called Quest</alias>
  </lexeme>
  <lexeme>
    <grapheme>ATLA</grapheme>
    <grapheme>AtLA</grapheme>
    <alias>Avatar the Last Airbender</alias>
  </lexeme>
  <lexeme>
    <grapheme>Atreides</grapheme>
    <phoneme>əˈtɹeɪdiːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Audiard</grapheme>
    <phoneme>oʊˈdjɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>auteur</grapheme>
    <phoneme>oʊˈtɜːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>avant-garde</grapheme>
    <phoneme>ˌɑːvɑːnˈɡɑːɹd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Avicii</grapheme>
    <phoneme>əˈviːtʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Awkwafina</grapheme>
    <phoneme>ˌɔːkwəˈfiːnə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ayo Edebiri</grapheme>
    <phoneme>ˈaɪoʊ ɛˈdɛbəɹi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Azul</grapheme>
    <phoneme>əˈzuːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>banh mi</grapheme>
    <grapheme>bánh mì</grapheme>
    <phoneme>ˌbɑːn ˈmiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bardot</grapheme>
    <phoneme>bɑːɹˈdoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Baudelaire</grapheme>
    <phoneme>ˌboʊdəˈlɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Baumbach</grapheme>
    <phoneme>ˈbaʊmbæk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>béarnaise</grapheme>
    <phoneme>ˌbɛɹˈneɪz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beaujolais</grapheme>
    <phoneme>ˌboʊʒəˈleɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bechamel</grapheme>
    <grapheme>béchamel</grapheme>
    <phoneme>ˌbeɪʃəˈmɛl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bechdel</grapheme>
    <phoneme>ˈbɛkdəl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Benicio</grapheme>
    <phoneme>bəˈniːsioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Berlinale</grapheme>
    <phoneme>ˌbɛɹlɪˈnɑːlə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Berlioz</grapheme>
    <phoneme>ˈbɛɹlioʊz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Besson</grapheme>
    <phoneme>bɛˈsoʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bete noire</grapheme>
    <grapheme>bête noire</grapheme>
    <phoneme>ˌbɛt ˈnwɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>beurre blanc</grapheme>
    <phoneme>ˌbɜːɹ ˈblɑːŋk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Beyonce</grapheme>
    <grapheme>Beyoncé</grapheme>
    <phoneme>biˈjɑːnseɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bibimbap</grapheme>
    <phoneme>ˈbiːbɪmbɑːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bildungsroman</grapheme>
    <phoneme>ˈbɪldʊŋzɹoʊˌmɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Binoche</grapheme>
    <phoneme>biːˈnoʊʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bizet</grapheme>
    <phoneme>biːˈzeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bjork</grapheme>
    <phoneme>ˈbjɜːɹk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blue Öyster Cult</grapheme>
    <phoneme>ˌbluː ˈɔɪstəɹ ˈkʌlt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Blumhouse</grapheme>
    <phoneme>ˈbluːmhaʊs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>BMTH</grapheme>
    <alias>Bring Me the Horizon</alias>
  </lexeme>
  <lexeme>
    <grapheme>Bocelli</grapheme>
    <phoneme>boʊˈtʃɛli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bogdanovich</grapheme>
    <phoneme>bəɡˈdænəvɪtʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bolano</grapheme>
    <phoneme>boʊˈlɑːnjoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bon Iver</grapheme>
    <phoneme>ˌboʊn iːˈvɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bon mot</grapheme>
    <phoneme>ˌboʊn ˈmoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bordeaux</grapheme>
    <phoneme>bɔːɹˈdoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Borges</grapheme>
    <phoneme>ˈbɔːɹhɛs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>BoTW</grapheme>
    <grapheme>BotW</grapheme>
    <alias>Breath of the Wild</alias>
  </lexeme>
  <lexeme>
    <grapheme>bouillabaisse</grapheme>
    <phoneme>ˌbuːjəˈbɛs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bouillon</grapheme>
    <phoneme>ˈbʊljɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Boyega</grapheme>
    <phoneme>bɔɪˈeɪɡə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bresson</grapheme>
    <phoneme>bɹɛˈsoʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>BRMC</grapheme>
    <alias>Black Rebel Motorcycle Club</alias>
  </lexeme>
  <lexeme>
    <grapheme>Brühl</grapheme>
    <phoneme>ˈbɹuːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>bruschetta</grapheme>
    <phoneme>bɹuˈskɛtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>BSG</grapheme>
    <alias>Battlestar Galactica</alias>
  </lexeme>
  <lexeme>
    <grapheme>BTBAM</grapheme>
    <alias>Between the Buried and Me</alias>
  </lexeme>
  <lexeme>
    <grapheme>BTTF</grapheme>
    <grapheme>BttF</grapheme>
    <alias>Back to the Future</alias>
  </lexeme>
  <lexeme>
    <grapheme>BtVS</grapheme>
    <alias>Buffy the Vampire Slayer</alias>
  </lexeme>
  <lexeme>
    <grapheme>Bulgakov</grapheme>
    <phoneme>bʊlˈɡɑːkɔːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Bunuel</grapheme>
    <grapheme>Buñuel</grapheme>
    <phoneme>buːnˈwɛl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Buscemi</grapheme>
    <phoneme>buˈsɛmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cacio e pepe</grapheme>
    <phoneme>ˌkɑːtʃoʊ eɪ ˈpɛpeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cahiers du Cinéma</grapheme>
    <grapheme>Cahiers du cinéma</grapheme>
    <phoneme>kaɪˈjeɪ du ˌsɪneɪˈmɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>caipirinha</grapheme>
    <phoneme>ˌkaɪpɪˈɹiːnjə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camembert</grapheme>
    <phoneme>ˈkæməmbɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Camus</grapheme>
    <phoneme>kæˈmuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cannes</grapheme>
    <phoneme>ˈkæn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Capek</grapheme>
    <grapheme>Čapek</grapheme>
    <phoneme>ˈtʃɑːpɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>caprese</grapheme>
    <phoneme>kəˈpɹeɪzeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cassavetes</grapheme>
    <phoneme>ˌkæsəˈviːtiːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cassoulet</grapheme>
    <phoneme>ˌkæsəˈleɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Catan</grapheme>
    <phoneme>kəˈtɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cause célèbre</grapheme>
    <phoneme>ˌkɔːz səˈlɛb</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>CD Projekt</grapheme>
    <phoneme>ˌsiː diː ˈpɹɑːdʒɛkt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Céline</grapheme>
    <phoneme>seɪˈliːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ceviche</grapheme>
    <phoneme>səˈviːtʃeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chabon</grapheme>
    <phoneme>ˈʃeɪbɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chabrol</grapheme>
    <phoneme>ʃəˈbɹoʊl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chalamet</grapheme>
    <phoneme>ˈʃæləmeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>challah</grapheme>
    <phoneme>ˈhɑːlə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>chanson</grapheme>
    <phoneme>ʃɑːnˈsoʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>chanteuse</grapheme>
    <phoneme>ʃɑːnˈtuːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>charcuterie</grapheme>
    <phoneme>ʃɑːɹˌkuːtəˈɹiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Charlize</grapheme>
    <phoneme>ʃɑːɹˈliːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chateauneuf-du-Pape</grapheme>
    <grapheme>Châteauneuf-du-Pape</grapheme>
    <phoneme>ʃɑːˌtoʊnʌf du ˈpɑːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chekhov</grapheme>
    <phoneme>ˈtʃɛkɔːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chen Kaige</grapheme>
    <phoneme>ˌtʃɛn kaɪˈɡɛ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chewbacca</grapheme>
    <phoneme>tʃuːˈbɑːkə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>chiaroscuro</grapheme>
    <phoneme>kiˌɑːɹəˈskʊɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chiwetel</grapheme>
    <phoneme>ˈtʃuːətɛl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chloé</grapheme>
    <grapheme>Chloë</grapheme>
    <phoneme>ˈkloʊi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chloé Zhao</grapheme>
    <phoneme>ˈkloʊi ˈdʒaʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Chopin</grapheme>
    <phoneme>ˈʃoʊpæn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Christoph Waltz</grapheme>
    <phoneme>ˈkɹɪstɔːf ˈvɑːlts</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>CHVRCHES</grapheme>
    <grapheme>Chvrches</grapheme>
    <alias>Churches</alias>
  </lexeme>
  <lexeme>
    <grapheme>ciabatta</grapheme>
    <phoneme>tʃəˈbɑːtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ciarán</grapheme>
    <phoneme>ˈkɪɹən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cillian</grapheme>
    <phoneme>ˈkɪliən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cimino</grapheme>
    <phoneme>tʃɪˈmiːnoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cinecitta</grapheme>
    <grapheme>Cinecittà</grapheme>
    <phoneme>ˌtʃɪneɪtʃɪˈtɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>cinema verite</grapheme>
    <grapheme>cinéma vérité</grapheme>
    <phoneme>ˌsɪnəmə ˌvɛɹɪˈteɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Claire Denis</grapheme>
    <phoneme>ˈklɛɹ dəˈniː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Clouzot</grapheme>
    <phoneme>kluːˈzoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coelho</grapheme>
    <phoneme>kuˈɛljuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coetzee</grapheme>
    <phoneme>kʊtˈsiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cointreau</grapheme>
    <phoneme>ˈkwɑːntɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Colm</grapheme>
    <phoneme>ˈkɑːləm</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>commedia dell'arte</grapheme>
    <phoneme>kəˈmeɪdiə dɛlˈɑːɹteɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>confit</grapheme>
    <phoneme>kɔːnˈfiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Coppola</grapheme>
    <phoneme>ˈkoʊpələ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>coq au vin</grapheme>
    <phoneme>ˌkoʊk oʊ ˈvæn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cotillard</grapheme>
    <phoneme>ˌkoʊtiˈjɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>coup d'etat</grapheme>
    <grapheme>coup d'état</grapheme>
    <phoneme>ˌkuː deɪˈtɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>coup de grace</grapheme>
    <grapheme>coup de grâce</grapheme>
    <phoneme>ˌkuː də ˈɡɹɑːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>creme brulee</grapheme>
    <phoneme>ˌkɹɛm bɹuːˈleɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>creme fraiche</grapheme>
    <grapheme>crème fraîche</grapheme>
    <phoneme>ˌkɹɛm ˈfɹɛʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>crêpe</grapheme>
    <phoneme>ˈkɹeɪp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Cuaron</grapheme>
    <grapheme>Cuarón</grapheme>
    <phoneme>kwɑːˈɹoʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Curaçao</grapheme>
    <phoneme>ˈkjʊɹəsaʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>D&amp;D</grapheme>
    <grapheme>DnD</grapheme>
    <alias>Dungeons and Dragons</alias>
  </lexeme>
  <lexeme>
    <grapheme>D'Onofrio</grapheme>
    <phoneme>dəˈnoʊfɹioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Daenerys</grapheme>
    <phoneme>dəˈnɛɹɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dafoe</grapheme>
    <phoneme>dəˈfoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>daiquiri</grapheme>
    <phoneme>ˈdækəɹi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Danai Gurira</grapheme>
    <phoneme>dəˈnaɪ ɡʊˈɹɪɹə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>dashi</grapheme>
    <phoneme>ˈdɑːʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>de Sade</grapheme>
    <phoneme>də ˈsɑːd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>deadmau5</grapheme>
    <alias>dead mouse</alias>
  </lexeme>
  <lexeme>
    <grapheme>Debussy</grapheme>
    <phoneme>ˌdɛbjuˈsiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deneuve</grapheme>
    <phoneme>dəˈnuːv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>dénouement</grapheme>
    <phoneme>ˌdeɪnuːˈmɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Depardieu</grapheme>
    <phoneme>dəpɑːɹˈdjuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Deschanel</grapheme>
    <phoneme>ˌdeɪʃəˈnɛl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Desplat</grapheme>
    <phoneme>dɛsˈplɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>deus ex machina</grapheme>
    <phoneme>ˌdeɪəs ɛks ˈmɑːkɪnə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DiCaprio</grapheme>
    <phoneme>dɪˈkæpɹioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Diderot</grapheme>
    <phoneme>ˌdiːdəˈɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Die Antwoord</grapheme>
    <phoneme>di ˈɑːntvʊɹt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Disgaea</grapheme>
    <phoneme>dɪsˈɡaɪə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>djembe</grapheme>
    <phoneme>ˈdʒɛmbeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Djimon Hounsou</grapheme>
    <phoneme>ˈdʒaɪmən ˈhuːnsuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DKC</grapheme>
    <alias>Donkey Kong Country</alias>
  </lexeme>
  <lexeme>
    <grapheme>Domhnall</grapheme>
    <phoneme>ˈdoʊnəl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dostoevsky</grapheme>
    <grapheme>Dostoyevsky</grapheme>
    <phoneme>ˌdɔːstəˈjɛfski</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DSotM</grapheme>
    <alias>The Dark Side of the Moon</alias>
  </lexeme>
  <lexeme>
    <grapheme>Ducournau</grapheme>
    <phoneme>ˌduːkʊɹˈnoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dumas</grapheme>
    <phoneme>duːˈmɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>DuVernay</grapheme>
    <phoneme>ˌduːvəɹˈneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Dvorak</grapheme>
    <grapheme>Dvořák</grapheme>
    <phoneme>ˈdvɔːɹʒɑːk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>edamame</grapheme>
    <phoneme>ˌɛdəˈmɑːmeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Einaudi</grapheme>
    <phoneme>eɪˈnaʊdi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ejiofor</grapheme>
    <phoneme>ˈɛdʒioʊfɔːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>enfant terrible</grapheme>
    <phoneme>ɑːnˌfɑːn tɛˈɹiːblə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ennui</grapheme>
    <phoneme>ɑːnˈwiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eoin</grapheme>
    <phoneme>ˈoʊɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eowyn</grapheme>
    <grapheme>Éowyn</grapheme>
    <phoneme>ˈeɪoʊwɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ernaux</grapheme>
    <phoneme>ɛɹˈnoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Eugenides</grapheme>
    <phoneme>juˈdʒɛnɪdiːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ezio</grapheme>
    <phoneme>ˈɛtsioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Farhadi</grapheme>
    <phoneme>ˌfɑːɹhɑːˈdiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fassbinder</grapheme>
    <phoneme>ˈfɑːsbɪndəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fatih Akin</grapheme>
    <phoneme>ˈfɑːti ɑːˈkiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Feige</grapheme>
    <phoneme>ˈfaɪɡi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>femme fatale</grapheme>
    <phoneme>ˌfɛm fəˈtɑːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fiennes</grapheme>
    <phoneme>ˈfaɪnz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Flaubert</grapheme>
    <phoneme>floʊˈbɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>FNaF</grapheme>
    <alias>Five Nights at Freddy's</alias>
  </lexeme>
  <lexeme>
    <grapheme>focaccia</grapheme>
    <phoneme>foʊˈkɑːtʃə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>foie gras</grapheme>
    <phoneme>ˌfwɑː ˈɡɹɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>FotR</grapheme>
    <alias>The Fellowship of the Ring</alias>
  </lexeme>
  <lexeme>
    <grapheme>Françoise</grapheme>
    <phoneme>fɹɑːnˈswɑːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Fulci</grapheme>
    <phoneme>ˈfʊltʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gadot</grapheme>
    <phoneme>ɡəˈdoʊt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gael García Bernal</grapheme>
    <phoneme>ɡaɪˈɛl ɡɑːɹˈsiːə bɛɹˈnɑːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gainsbourg</grapheme>
    <phoneme>ˈɡænzbʊɹɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>García</grapheme>
    <phoneme>ɡɑːɹˈsiːə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gaspar Noé</grapheme>
    <phoneme>ɡæsˈpɑːɹ noʊˈeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gaumont</grapheme>
    <phoneme>ɡoʊˈmɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Geralt</grapheme>
    <phoneme>ˈɡɛɹɔːlt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gérard</grapheme>
    <phoneme>ʒeɪˈɹɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gerwig</grapheme>
    <phoneme>ˈɡɜːɹwɪɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gesamtkunstwerk</grapheme>
    <phoneme>ɡəˈzɑːmtˌkʊnstvɛɹk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gewurztraminer</grapheme>
    <grapheme>Gewürztraminer</grapheme>
    <phoneme>ɡəˈvʊɹtstɹəˌmiːnəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ghibli</grapheme>
    <phoneme>ˈdʒɪbli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>giallo</grapheme>
    <phoneme>ˈdʒɑːloʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Giamatti</grapheme>
    <phoneme>ˌdʒiːəˈmɑːti</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gide</grapheme>
    <phoneme>ˈʒiːd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gielgud</grapheme>
    <phoneme>ˈɡiːlɡʊd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>GKMC</grapheme>
    <alias>Good Kid, Mad City</alias>
  </lexeme>
  <lexeme>
    <grapheme>Glenfiddich</grapheme>
    <phoneme>ɡlɛnˈfɪdɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gnocchi</grapheme>
    <phoneme>ˈnjoʊki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>gochujang</grapheme>
    <phoneme>ˈɡoʊtʃuːdʒɑːŋ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Godard</grapheme>
    <phoneme>ɡoʊˈdɑːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goethe</grapheme>
    <phoneme>ˈɡɜːɹtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gojira</grapheme>
    <phoneme>ɡoʊˈdʒɪɹə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goncourt</grapheme>
    <phoneme>ɡɔːnˈkʊɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Goransson</grapheme>
    <grapheme>Göransson</grapheme>
    <phoneme>ˈjɜːɹənsən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gorecki</grapheme>
    <grapheme>Górecki</grapheme>
    <phoneme>ɡɔːˈɹɛtski</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>GotG</grapheme>
    <alias>Guardians of the Galaxy</alias>
  </lexeme>
  <lexeme>
    <grapheme>grand guignol</grapheme>
    <phoneme>ˌɡɹɑːn ɡiːˈnjoʊl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Grigio</grapheme>
    <phoneme>ˈɡɹiːdʒioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gruyere</grapheme>
    <grapheme>Gruyère</grapheme>
    <phoneme>ɡɹuːˈjɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guadagnino</grapheme>
    <phoneme>ˌɡwɑːdəˈnjiːnoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guillermo</grapheme>
    <phoneme>ɡiːˈjɛɹmoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Guðnadóttir</grapheme>
    <phoneme>ˈɡʊðnəˌdoʊtɪɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>GY!BE</grapheme>
    <alias>Godspeed You Black Emperor</alias>
  </lexeme>
  <lexeme>
    <grapheme>GZA</grapheme>
    <phoneme>ˈdʒɪzə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Haneke</grapheme>
    <phoneme>ˈhɑːnəkə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hasek</grapheme>
    <grapheme>Hašek</grapheme>
    <phoneme>ˈhɑːʃɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hayao</grapheme>
    <phoneme>ˈhaɪaʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hayek</grapheme>
    <phoneme>ˈhaɪɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hermann Hesse</grapheme>
    <phoneme>ˈhɜːɹmən ˈhɛsə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>HHGTTG</grapheme>
    <alias>The Hitchhiker's Guide to the Galaxy</alias>
  </lexeme>
  <lexeme>
    <grapheme>Hideo</grapheme>
    <phoneme>ˈhiːdeɪoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>HIMYM</grapheme>
    <alias>How I Met Your Mother</alias>
  </lexeme>
  <lexeme>
    <grapheme>Hisaishi</grapheme>
    <phoneme>hɪˈsaɪʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>hors d'oeuvre</grapheme>
    <grapheme>hors d'œuvre</grapheme>
    <phoneme>ˌɔːɹ ˈdɜːɹv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hou Hsiao-hsien</grapheme>
    <phoneme>ˌhoʊ ʃjaʊ ˈʃjɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Houellebecq</grapheme>
    <phoneme>ˈwɛlbɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Hounsou</grapheme>
    <phoneme>ˈhuːnsuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Huppert</grapheme>
    <phoneme>uːˈpɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Husker Du</grapheme>
    <grapheme>Hüsker Dü</grapheme>
    <phoneme>ˌhʊskəɹ ˈduː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>HZD</grapheme>
    <alias>Horizon Zero Dawn</alias>
  </lexeme>
  <lexeme>
    <grapheme>Ifans</grapheme>
    <phoneme>ˈiːvənz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>in medias res</grapheme>
    <phoneme>ɪn ˌmeɪdiəs ˈɹeɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Inarritu</grapheme>
    <grapheme>Iñárritu</grapheme>
    <phoneme>iːˈnjɑːɹɪtuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ingenue</grapheme>
    <grapheme>ingénue</grapheme>
    <phoneme>ˈænʒənuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>INXS</grapheme>
    <phoneme>ˌɪn ɛkˈsɛs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ioan Gruffudd</grapheme>
    <phoneme>ˈjoʊən ˈɡɹɪfɪð</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Irrfan</grapheme>
    <phoneme>ɪɹˈfɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>isekai</grapheme>
    <phoneme>ˈiːsəkaɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ITAOTS</grapheme>
    <alias>In the Aeroplane over the Sea</alias>
  </lexeme>
  <lexeme>
    <grapheme>izakaya</grapheme>
    <phoneme>ˌiːzəˈkaɪjə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>jalapeño</grapheme>
    <phoneme>ˌhɑːləˈpeɪnjoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Janacek</grapheme>
    <grapheme>Janáček</grapheme>
    <phoneme>ˈjænətʃɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jarmusch</grapheme>
    <phoneme>ˈdʒɑːɹmʊʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jeunet</grapheme>
    <phoneme>ʒuːˈneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jia Zhangke</grapheme>
    <phoneme>ˌdʒjɑː dʒɑːŋˈkɛ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>jicama</grapheme>
    <phoneme>ˈhiːkəmə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>João</grapheme>
    <phoneme>ʒuˈaʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Joaquin</grapheme>
    <grapheme>Joaquín</grapheme>
    <phoneme>wɑːˈkiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jobim</grapheme>
    <phoneme>ʒoʊˈbiːm</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jodorowsky</grapheme>
    <phoneme>ˌhoʊdəˈɹɔːfski</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Johannsson</grapheme>
    <grapheme>Jóhannsson</grapheme>
    <phoneme>joʊˈhænsən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jon Fosse</grapheme>
    <phoneme>ˈjʊn ˈfɔːsə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Jovovich</grapheme>
    <phoneme>ˈjoʊvəvɪtʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kaluuya</grapheme>
    <phoneme>kəˈluːjə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kanye</grapheme>
    <phoneme>ˈkɑːnjeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kaurismaki</grapheme>
    <grapheme>Kaurismäki</grapheme>
    <phoneme>ˈkaʊɹɪsˌmæki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kazuo</grapheme>
    <phoneme>ˈkɑːzuoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kechiche</grapheme>
    <phoneme>kəˈʃiːʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Keoghan</grapheme>
    <phoneme>kiˈoʊɡən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kerouac</grapheme>
    <phoneme>ˈkɛɹuæk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Khaleesi</grapheme>
    <phoneme>kəˈliːsi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Khruangbin</grapheme>
    <phoneme>ˈkɹʌŋbɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kiarostami</grapheme>
    <phoneme>kiˌɑːɹəˈstɑːmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kieslowski</grapheme>
    <grapheme>Kieślowski</grapheme>
    <phoneme>kjɛʃˈlɔːfski</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Knausgaard</grapheme>
    <grapheme>Knausgård</grapheme>
    <phoneme>kəˈnaʊsɡɔːɹd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kodaly</grapheme>
    <grapheme>Kodály</grapheme>
    <phoneme>ˈkoʊdaɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kore-eda</grapheme>
    <grapheme>Koreeda</grapheme>
    <phoneme>ˌkɔːɹeɪˈɛdə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Korine</grapheme>
    <phoneme>kəˈɹiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kraftwerk</grapheme>
    <phoneme>ˈkɹɑːftvɛɹk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kratos</grapheme>
    <phoneme>ˈkɹeɪtoʊs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>krautrock</grapheme>
    <phoneme>ˈkɹaʊtɹɑːk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kurosawa</grapheme>
    <phoneme>ˌkʊɹəˈsɑːwə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Kurt Weill</grapheme>
    <phoneme>ˈkɜːɹt ˈvaɪl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>LaBeouf</grapheme>
    <phoneme>ləˈbʌf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Lanthimos</grapheme>
    <phoneme>ˈlænθɪmoʊs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Laphroaig</grapheme>
    <phoneme>ləˈfɹɔɪɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Larrain</grapheme>
    <grapheme>Larraín</grapheme>
    <phoneme>ləˈɹaɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Lars von Trier</grapheme>
    <phoneme>ˈlɑːɹz fɑːn ˈtɹɪɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Le Guin</grapheme>
    <phoneme>lə ˈɡwɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>leitmotif</grapheme>
    <grapheme>leitmotiv</grapheme>
    <phoneme>ˈlaɪtmoʊˌtiːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ligeti</grapheme>
    <phoneme>ˈlɪɡəti</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Liotta</grapheme>
    <phoneme>liˈoʊtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Liszt</grapheme>
    <phoneme>ˈlɪst</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>LoTR</grapheme>
    <grapheme>LotR</grapheme>
    <alias>Lord of the Rings</alias>
  </lexeme>
  <lexeme>
    <grapheme>macaron</grapheme>
    <phoneme>ˌmækəˈɹoʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>MacGuffin</grapheme>
    <phoneme>məˈɡʌfɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mahershala</grapheme>
    <phoneme>məˈhɜːɹʃələ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Margot</grapheme>
    <phoneme>ˈmɑːɹɡoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Marquis de Sade</grapheme>
    <phoneme>mɑːɹˌkiː də ˈsɑːd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mascarpone</grapheme>
    <phoneme>ˌmɑːskɑːɹˈpoʊneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Massenet</grapheme>
    <phoneme>ˌmæsəˈneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>matcha</grapheme>
    <phoneme>ˈmɑːtʃə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Maupassant</grapheme>
    <phoneme>ˌmoʊpəˈsɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>MBDTF</grapheme>
    <alias>My Beautiful Dark Twisted Fantasy</alias>
  </lexeme>
  <lexeme>
    <grapheme>McConaughey</grapheme>
    <phoneme>məˈkɑːnəheɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Melies</grapheme>
    <grapheme>Méliès</grapheme>
    <phoneme>meɪlˈjɛs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Merlot</grapheme>
    <phoneme>məɹˈloʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Meshuggah</grapheme>
    <phoneme>məˈʃʊɡə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Messiaen</grapheme>
    <phoneme>mɛsˈjɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mieville</grapheme>
    <phoneme>miˈeɪvəl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mifune</grapheme>
    <phoneme>mɪˈfuːneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mii</grapheme>
    <phoneme>ˈmiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miike</grapheme>
    <phoneme>ˈmiːkeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mille-feuille</grapheme>
    <phoneme>ˌmiːl ˈfɔɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>mise en scene</grapheme>
    <grapheme>mise en scène</grapheme>
    <grapheme>mise-en-scene</grapheme>
    <grapheme>mise-en-scène</grapheme>
    <phoneme>ˌmiːz ɑːn ˈsɛn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyamoto</grapheme>
    <phoneme>ˌmiːjəˈmoʊtoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miyazaki</grapheme>
    <phoneme>ˌmiːjəˈzɑːki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mizoguchi</grapheme>
    <phoneme>ˌmiːzəˈɡuːtʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Miłosz</grapheme>
    <phoneme>ˈmiːwɔːʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mjolnir</grapheme>
    <grapheme>Mjölnir</grapheme>
    <phoneme>ˈmjoʊlnɪɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Moana</grapheme>
    <phoneme>moʊˈɑːnə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Monae</grapheme>
    <grapheme>Monáe</grapheme>
    <phoneme>moʊˈneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mononoke</grapheme>
    <phoneme>ˌmoʊnoʊˈnoʊkeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Moog</grapheme>
    <phoneme>ˈmoʊɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Moreau</grapheme>
    <phoneme>məˈɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Morricone</grapheme>
    <phoneme>ˌmɔːɹɪˈkoʊni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Mötley Crüe</grapheme>
    <phoneme>ˌmɑːtli ˈkɹuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Motörhead</grapheme>
    <phoneme>ˈmoʊtəɹhɛd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>MSTRKRFT</grapheme>
    <grapheme>MstrKrft</grapheme>
    <alias>Master Craft</alias>
  </lexeme>
  <lexeme>
    <grapheme>MtG</grapheme>
    <alias>Magic the Gathering</alias>
  </lexeme>
  <lexeme>
    <grapheme>Murnau</grapheme>
    <phoneme>ˈmʊɹnaʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nabokov</grapheme>
    <phoneme>nəˈbɔːkəf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nausicaä</grapheme>
    <phoneme>ˈnɔːsɪkə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nazgul</grapheme>
    <grapheme>Nazgûl</grapheme>
    <phoneme>ˈnɑːzɡuːl</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ncuti Gatwa</grapheme>
    <phoneme>ˈʃuːti ˈɡætwɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Niamh</grapheme>
    <phoneme>ˈniːv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>nicoise</grapheme>
    <grapheme>niçoise</grapheme>
    <phoneme>niːˈswɑːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nighy</grapheme>
    <phoneme>ˈnaɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>NIN</grapheme>
    <alias>Nine Inch Nails</alias>
  </lexeme>
  <lexeme>
    <grapheme>norteño</grapheme>
    <phoneme>nɔːɹˈteɪnjoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>nouvelle vague</grapheme>
    <phoneme>nuˌvɛl ˈvɑːɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>NSMB</grapheme>
    <alias>New Super Mario Brothers</alias>
  </lexeme>
  <lexeme>
    <grapheme>Nyong'o</grapheme>
    <phoneme>ˈnjɔːŋoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Obi-Wan</grapheme>
    <phoneme>ˈoʊbiwɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>OITNB</grapheme>
    <alias>Orange Is the New Black</alias>
  </lexeme>
  <lexeme>
    <grapheme>Okami</grapheme>
    <grapheme>Ōkami</grapheme>
    <phoneme>oʊˈkɑːmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Olivier</grapheme>
    <phoneme>oʊˈlɪvieɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>omakase</grapheme>
    <phoneme>ˌoʊməˈkɑːseɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>OoT</grapheme>
    <alias>Ocarina of Time</alias>
  </lexeme>
  <lexeme>
    <grapheme>orecchiette</grapheme>
    <phoneme>ˌɔːɹəˈkjɛteɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ostlund</grapheme>
    <grapheme>Östlund</grapheme>
    <phoneme>ˈɜːstlʊnd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>oud</grapheme>
    <phoneme>ˈuːd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Oyelowo</grapheme>
    <phoneme>oʊˈjɛləwoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ozu</grapheme>
    <phoneme>ˈoʊzuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pacino</grapheme>
    <phoneme>pəˈtʃiːnoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Padme</grapheme>
    <phoneme>ˈpædmeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Padmé</grapheme>
    <phoneme>ˈpædmeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Palahniuk</grapheme>
    <phoneme>ˈpɔːlənɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Palme d'Or</grapheme>
    <phoneme>ˌpɑːm ˈdɔːɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>pancetta</grapheme>
    <phoneme>pænˈtʃɛtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Park Chan-wook</grapheme>
    <phoneme>ˌpɑːɹk tʃɑːn ˈwʊk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pawlikowski</grapheme>
    <phoneme>ˌpɑːvlɪˈkɔːfski</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Penderecki</grapheme>
    <phoneme>ˌpɛndəˈɹɛtski</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Penélope</grapheme>
    <phoneme>pəˈnɛləpi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pesci</grapheme>
    <phoneme>ˈpɛʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>pho</grapheme>
    <grapheme>phở</grapheme>
    <phoneme>ˈfʌ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Piaf</grapheme>
    <phoneme>piːˈɑːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Piazzolla</grapheme>
    <phoneme>ˌpiːətˈsoʊlə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>piece de resistance</grapheme>
    <grapheme>pièce de résistance</grapheme>
    <phoneme>piˌɛs də ɹɪziːˈstɑːns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pikachu</grapheme>
    <phoneme>ˈpiːkətʃuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pokémon</grapheme>
    <phoneme>ˈpoʊkeɪmɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Preminger</grapheme>
    <phoneme>ˈpɹɛmɪndʒəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>prix fixe</grapheme>
    <phoneme>ˌpɹiː ˈfiːks</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Prokofiev</grapheme>
    <phoneme>pɹəˈkoʊfiɛf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>prosciutto</grapheme>
    <phoneme>pɹəˈʃuːtoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Proust</grapheme>
    <phoneme>ˈpɹuːst</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Pulitzer</grapheme>
    <phoneme>ˈpʊlɪtsəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>qawwali</grapheme>
    <phoneme>kəˈvɑːli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>QOTSA</grapheme>
    <grapheme>QotSA</grapheme>
    <alias>Queens of the Stone Age</alias>
  </lexeme>
  <lexeme>
    <grapheme>Queensryche</grapheme>
    <grapheme>Queensrÿche</grapheme>
    <phoneme>ˈkwiːnzɹaɪk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Qui-Gon</grapheme>
    <phoneme>ˈkwaɪɡɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>quinoa</grapheme>
    <phoneme>ˈkiːnwɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rachmaninoff</grapheme>
    <grapheme>Rachmaninov</grapheme>
    <phoneme>ɹɑːkˈmɑːnɪnɔːf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>radicchio</grapheme>
    <phoneme>ɹəˈdiːkioʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Raekwon</grapheme>
    <phoneme>ɹeɪˈkwɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>raita</grapheme>
    <phoneme>ˈɹaɪtə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ralph Fiennes</grapheme>
    <phoneme>ˈɹeɪf ˈfaɪnz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rammstein</grapheme>
    <phoneme>ˈɹɑːmʃtaɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rapace</grapheme>
    <phoneme>ɹəˈpɑːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>RATM</grapheme>
    <alias>Rage Against the Machine</alias>
  </lexeme>
  <lexeme>
    <grapheme>RDR</grapheme>
    <alias>Red Dead Redemption</alias>
  </lexeme>
  <lexeme>
    <grapheme>RDR2</grapheme>
    <alias>Red Dead Redemption Two</alias>
  </lexeme>
  <lexeme>
    <grapheme>reggaeton</grapheme>
    <grapheme>reggaetón</grapheme>
    <phoneme>ˈɹɛɡeɪˌtoʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Resnais</grapheme>
    <phoneme>ɹəˈneɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rhaenyra</grapheme>
    <phoneme>ɹəˈnɪɹə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>RHCP</grapheme>
    <alias>Red Hot Chili Peppers</alias>
  </lexeme>
  <lexeme>
    <grapheme>Richard Wagner</grapheme>
    <phoneme>ˈɹɪkɑːɹt ˈvɑːɡnəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rimbaud</grapheme>
    <phoneme>ɹæmˈboʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rioja</grapheme>
    <phoneme>ɹiˈoʊhɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>roguelite</grapheme>
    <phoneme>ˈɹoʊɡlaɪt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rohmer</grapheme>
    <phoneme>ɹoʊˈmɛɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>roman à clef</grapheme>
    <phoneme>ɹoʊˌmɑːn ə ˈkleɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Roquefort</grapheme>
    <phoneme>ˈɹoʊkfəɹt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Rosalía</grapheme>
    <phoneme>ˌɹoʊzəˈliːə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>RotJ</grapheme>
    <alias>Return of the Jedi</alias>
  </lexeme>
  <lexeme>
    <grapheme>RotK</grapheme>
    <alias>The Return of the King</alias>
  </lexeme>
  <lexeme>
    <grapheme>Rousseau</grapheme>
    <phoneme>ɹuːˈsoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Röyksopp</grapheme>
    <phoneme>ˈɹɔɪksɑːp</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>RtJ</grapheme>
    <alias>Run the Jewels</alias>
  </lexeme>
  <lexeme>
    <grapheme>Ryu</grapheme>
    <phoneme>ɹiˈuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ryuichi</grapheme>
    <phoneme>ɹiˈuːɪtʃi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>RZA</grapheme>
    <phoneme>ˈɹɪzə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sade</grapheme>
    <phoneme>ʃɑːˈdeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saint-Exupery</grapheme>
    <grapheme>Saint-Exupéry</grapheme>
    <phoneme>ˌsænt ɛɡˌzuːpəˈɹiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saint-Saens</grapheme>
    <grapheme>Saint-Saëns</grapheme>
    <phoneme>ˌsæn ˈsɑːns</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saldana</grapheme>
    <phoneme>sælˈdɑːnjə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Salma Hayek</grapheme>
    <phoneme>ˈsɑːlmə ˈhaɪɛk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sartre</grapheme>
    <phoneme>ˈsɑːɹtɹə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>sashimi</grapheme>
    <phoneme>sɑːˈʃiːmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Satie</grapheme>
    <phoneme>sɑːˈtiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Satyajit</grapheme>
    <phoneme>ˈsɑːtjədʒɪt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sauron</grapheme>
    <phoneme>ˈsaʊɹɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>SBTRKT</grapheme>
    <alias>subtract</alias>
  </lexeme>
  <lexeme>
    <grapheme>schadenfreude</grapheme>
    <phoneme>ˈʃɑːdənˌfɹɔɪdə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>scherzo</grapheme>
    <phoneme>ˈskɛɹtsoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Schweiger</grapheme>
    <phoneme>ˈʃvaɪɡəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sciamma</grapheme>
    <phoneme>siˈɑːmə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Scorsese</grapheme>
    <phoneme>skɔːɹˈseɪzi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Scriabin</grapheme>
    <phoneme>skɹiˈɑːbɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sebald</grapheme>
    <phoneme>ˈzeɪbɑːlt</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sergio Leone</grapheme>
    <phoneme>ˈsɛɹdʒoʊ leɪˈoʊni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sevigny</grapheme>
    <phoneme>ˈsɛvəni</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Seyfried</grapheme>
    <phoneme>ˈsaɪfɹɛd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shenmue</grapheme>
    <phoneme>ˈʃɛnmuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shia LaBeouf</grapheme>
    <phoneme>ˈʃaɪə ləˈbʌf</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shigeru</grapheme>
    <phoneme>ʃɪˈɡɛɹuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Shyamalan</grapheme>
    <phoneme>ˈʃɑːməlɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sia</grapheme>
    <phoneme>ˈsiːə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sian</grapheme>
    <grapheme>Siân</grapheme>
    <phoneme>ˈʃɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sigur Ros</grapheme>
    <grapheme>Sigur Rós</grapheme>
    <phoneme>ˈsiːɡʊɹ ˈɹoʊs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Simu Liu</grapheme>
    <phoneme>ˈsiːmuː ˈljuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Siouxsie</grapheme>
    <phoneme>ˈsuːzi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Smaug</grapheme>
    <phoneme>ˈsmaʊɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>SMT</grapheme>
    <alias>Shin Megami Tensei</alias>
  </lexeme>
  <lexeme>
    <grapheme>SOAD</grapheme>
    <grapheme>SoaD</grapheme>
    <alias>System of a Down</alias>
  </lexeme>
  <lexeme>
    <grapheme>Solange</grapheme>
    <phoneme>soʊˈlɑːnʒ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Solzhenitsyn</grapheme>
    <phoneme>ˌsoʊlʒəˈniːtsɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>SotC</grapheme>
    <alias>Shadow of the Colossus</alias>
  </lexeme>
  <lexeme>
    <grapheme>SotN</grapheme>
    <alias>Symphony of the Night</alias>
  </lexeme>
  <lexeme>
    <grapheme>sous vide</grapheme>
    <grapheme>sous-vide</grapheme>
    <phoneme>ˌsuː ˈviːd</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>spaetzle</grapheme>
    <grapheme>spätzle</grapheme>
    <phoneme>ˈʃpɛtslə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Spiel des Jahres</grapheme>
    <phoneme>ˌʃpiːl dɛs ˈjɑːɹəs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stephen Rea</grapheme>
    <phoneme>ˈstiːvən ˈɹeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Stromae</grapheme>
    <phoneme>stɹoʊˈmaɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Sufjan</grapheme>
    <phoneme>ˈsuːfjɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>SWTOR</grapheme>
    <alias>Star Wars the Old Republic</alias>
  </lexeme>
  <lexeme>
    <grapheme>synecdoche</grapheme>
    <phoneme>sɪˈnɛkdəki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>SZA</grapheme>
    <phoneme>ˈsɪzə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>T'Challa</grapheme>
    <phoneme>təˈtʃɑːlə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>tagine</grapheme>
    <grapheme>tajine</grapheme>
    <phoneme>təˈʒiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>tagliatelle</grapheme>
    <phoneme>ˌtɑːljəˈtɛli</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Taika</grapheme>
    <phoneme>ˈtaɪkə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Targaryen</grapheme>
    <phoneme>tɑːɹˈɡɛɹiən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tati</grapheme>
    <phoneme>tɑːˈtiː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tatooine</grapheme>
    <phoneme>ˌtætuˈiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tautou</grapheme>
    <phoneme>toʊˈtuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>TBBT</grapheme>
    <alias>The Big Bang Theory</alias>
  </lexeme>
  <lexeme>
    <grapheme>TDKR</grapheme>
    <alias>The Dark Knight Rises</alias>
  </lexeme>
  <lexeme>
    <grapheme>Tempranillo</grapheme>
    <phoneme>ˌtɛmpɹəˈniːjoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Thandiwe</grapheme>
    <phoneme>tænˈdiːweɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Thanos</grapheme>
    <phoneme>ˈθænoʊs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>theremin</grapheme>
    <phoneme>ˈθɛɹəmɪn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Theron</grapheme>
    <phoneme>ˈθɛɹən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tiesto</grapheme>
    <phoneme>tiˈɛstoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Timothée</grapheme>
    <phoneme>ˈtɪməθi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>TKaM</grapheme>
    <alias>To Kill a Mockingbird</alias>
  </lexeme>
  <lexeme>
    <grapheme>TLoU</grapheme>
    <alias>The Last of Us</alias>
  </lexeme>
  <lexeme>
    <grapheme>TMBG</grapheme>
    <alias>They Might Be Giants</alias>
  </lexeme>
  <lexeme>
    <grapheme>Tokarczuk</grapheme>
    <phoneme>təˈkɑːɹtʃʊk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tolkien</grapheme>
    <phoneme>ˈtɑːlkiːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tornatore</grapheme>
    <phoneme>ˌtɔːɹnəˈtɔːɹeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>ToTK</grapheme>
    <grapheme>TotK</grapheme>
    <alias>Tears of the Kingdom</alias>
  </lexeme>
  <lexeme>
    <grapheme>Totoro</grapheme>
    <phoneme>ˈtoʊtəɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>TPAB</grapheme>
    <alias>To Pimp a Butterfly</alias>
  </lexeme>
  <lexeme>
    <grapheme>Trintignant</grapheme>
    <phoneme>ˌtɹæntiːˈnjɑːn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>trompe l'oeil</grapheme>
    <grapheme>trompe l'œil</grapheme>
    <phoneme>ˌtɹɔːmp ˈlɔɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>TRoS</grapheme>
    <alias>The Rise of Skywalker</alias>
  </lexeme>
  <lexeme>
    <grapheme>Truffaut</grapheme>
    <phoneme>tɹuːˈfoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>tteokbokki</grapheme>
    <phoneme>ˈtʌkboʊki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Tupac</grapheme>
    <phoneme>ˈtuːpɑːk</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Turturro</grapheme>
    <phoneme>təɹˈtʊɹoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>TVOTR</grapheme>
    <grapheme>TVotR</grapheme>
    <alias>T V on the Radio</alias>
  </lexeme>
  <lexeme>
    <grapheme>TWD</grapheme>
    <alias>The Walking Dead</alias>
  </lexeme>
  <lexeme>
    <grapheme>Tyrion</grapheme>
    <phoneme>ˈtɪɹiən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>tzatziki</grapheme>
    <phoneme>tsɑːtˈsiːki</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>umami</grapheme>
    <phoneme>uːˈmɑːmi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>vaporwave</grapheme>
    <phoneme>ˈveɪpəɹweɪv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Vargas Llosa</grapheme>
    <phoneme>ˈvɑːɹɡəs ˈjoʊsə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Verdi</grapheme>
    <phoneme>ˈvɛɹdi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Verhoeven</grapheme>
    <phoneme>vəɹˈhoʊvən</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>vichyssoise</grapheme>
    <phoneme>ˌvɪʃiˈswɑːz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Vikander</grapheme>
    <phoneme>vɪˈkændəɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Villeneuve</grapheme>
    <phoneme>viːlˈnuːv</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Viognier</grapheme>
    <phoneme>ˌviːoʊˈnjeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>von Sydow</grapheme>
    <phoneme>fɑːn ˈsiːdoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>von Trier</grapheme>
    <phoneme>fɑːn ˈtɹɪɹ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>wagyu</grapheme>
    <phoneme>ˈwɑːɡjuː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Waititi</grapheme>
    <phoneme>waɪˈtiːti</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wajda</grapheme>
    <phoneme>ˈvaɪdə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wasikowska</grapheme>
    <phoneme>ˌvɑːʃɪˈkɔːfskə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Watanabe</grapheme>
    <phoneme>ˌwɑːtəˈnɑːbeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weerasethakul</grapheme>
    <phoneme>ˌwɪɹəsɛˈtɑːkʊn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Weisz</grapheme>
    <phoneme>ˈvaɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wenders</grapheme>
    <phoneme>ˈvɛndəɹz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Werner Herzog</grapheme>
    <phoneme>ˈvɛɹnəɹ ˈhɛɹtsɔːɡ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wim Wenders</grapheme>
    <phoneme>ˈvɪm ˈvɛndəɹz</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Wong Kar-wai</grapheme>
    <phoneme>ˌwɔːŋ kɑːɹ ˈwaɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>wuxia</grapheme>
    <phoneme>wuːˈʃjɑː</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Yahya</grapheme>
    <phoneme>ˈjɑːjə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Yeun</grapheme>
    <phoneme>ˈjʌn</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Ys</grapheme>
    <phoneme>ˈiːs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zemeckis</grapheme>
    <phoneme>zəˈmɛkɪs</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zendaya</grapheme>
    <phoneme>zɛnˈdeɪə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zhang Yimou</grapheme>
    <phoneme>ˌdʒɑːŋ iːˈmoʊ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zoé</grapheme>
    <phoneme>ˈzoʊi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zooey Deschanel</grapheme>
    <phoneme>ˈzoʊi ˌdeɪʃəˈnɛl</phoneme>
  </lexeme>
</lexicon>
