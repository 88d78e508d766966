# CONSULT: talks, meetings, visits, calls that took place or take place. All sides are sources; a visit has a host as recipient.
# Format: see lexicon.md. Origin: ours.
[recip]
v | meet | obj=actor rec:obj cameo=040 |  | The Polish foreign minister met his Ukrainian counterpart.
v | meet | rec:with noobj |  | The Latvian president met with Estonian officials.
v | meet | noobj plural |  | French and German ministers met in Bonn.
v | talk | rec:with,to with=actor |  | The Serbian premier talked with the Croatian president.
v | speak | rec:with with=actor |  | The Irish premier spoke with the British prime minister.
v | confer | rec:with |  | The Jordanian king conferred with Syrian officials.
v | consult | rec:obj,with |  | Vienna consulted with Budapest.
v | negotiate | rec:with |  | Minsk negotiated with the IMF.
v | negotiate | plural noobj |  | Iranian and Turkish officials negotiated in Geneva.
v | negotiate | obj=deal,price,treaty,release,ceasefire rec:with |  | Kyiv negotiated a new price with Moscow.
v | bargain | rec:with with=actor |  | The government bargained with the union.
v | discuss | rec:with,obj |  | The Finnish president discussed trade with Chinese leaders.
v | discuss | plural |  | Greek and Turkish ministers discussed the border.
v | exchange views | rec:with |  | The Maltese premier exchanged views with Libyan officials.
v | exchange opinions | rec:with |  | The envoy of Oman exchanged opinions with the Iranian minister.
v | deliberate | rec:with plural |  | Russian and Belarusian officials deliberated in Minsk.
v | huddle | rec:with |  | The British premier huddled with German officials.
v | hold talks | rec:with |  | The Kenyan president held talks with Somali leaders.
v | hold meeting | rec:with |  | The Russian prime minister held a meeting with Belarusian ministers.
v | hold consultations | rec:with |  | Warsaw held consultations with Berlin.
v | hold negotiations | rec:with |  | Seoul held negotiations with Tokyo.
v | hold discussions | rec:with |  | The Thai government held discussions with separatists.
v | hold dialogue | rec:with |  | Brussels held a dialogue with Minsk.
v | hold summit | rec:with |  | China held a summit with African leaders.
v | hold conversation | rec:with |  | The Czech president held a conversation with the Slovak premier.
v | have talks | rec:with |  | The Danish minister had talks with Chinese officials.
v | have meeting | rec:with |  | The Indian premier had a meeting with the Nepalese president.
v | have discussion | rec:with |  | The Dutch minister had a discussion with Turkish diplomats.
v | open talks | rec:with |  | Colombia opened talks with the rebels.
v | begin talks | rec:with |  | The government began talks with the opposition.
v | start talks | rec:with |  | Ankara started talks with Baghdad.
v | start negotiations | rec:with |  | Skopje started negotiations with Brussels.
v | begin negotiations | rec:with |  | Minsk began negotiations with the World Bank.
v | resume talks | rec:with |  | North Korea resumed talks with South Korea.
v | resume negotiations | rec:with |  | Israel resumed negotiations with Syria.
v | continue talks | rec:with |  | Croatia continued talks with Slovenia.
v | continue negotiations | rec:with |  | Cyprus continued negotiations with Turkey.
v | conclude talks | rec:with |  | Belarus concluded talks with Russia.
v | complete talks | rec:with |  | Hungary completed talks with Romania.
v | complete negotiations | rec:with |  | Serbia completed negotiations with Hungary.
v | take part | in=talks,meeting,summit |  | The Algerian minister took part in talks in Tunis.
v | participate | in=talks,meeting,summit |  | The Omani envoy participated in the talks.
v | attend | obj=talks,meeting,summit |  | The Peruvian president attended the summit in Lima.
v | gather | plural for=talks,meeting,summit |  | African leaders gathered for talks in Accra.
v | convene | obj=talks,meeting,summit |  | The French president convened a meeting of EU ministers.
v | sit down | rec:with |  | The Macedonian premier sat down with Albanian leaders.
v | exchange letters | rec:with |  | The Egyptian president exchanged letters with the Iranian president.
n | talk | src:poss,between,of,among,amod,with rec:with light eventive |  | Talks between Armenia and Azerbaijan continued in Vienna.
n | negotiation | src:poss,between,of,among,amod,with rec:with light eventive |  | Negotiations between Greece and Macedonia ended on Friday.
n | meeting | src:poss,between,of,amod rec:with light eventive |  | A meeting between the Kenyan and Ugandan presidents took place in Nairobi.
n | summit | src:poss,between,of,amod rec:with light eventive |  | A summit between Japanese and Korean leaders ended in Seoul.
n | consultation | src:poss,between,of,among,amod rec:with light eventive |  | Consultations between Minsk and Moscow began.
n | discussion | src:poss,between,of,among rec:with light eventive |  | Discussions between Israeli and Palestinian negotiators took place in Cairo.
n | dialogue | src:poss,between,of,among rec:with light eventive |  | A dialogue between Khartoum and Juba began.
n | conversation | src:poss,between,of rec:with light eventive |  | A conversation between the Finnish and the Swedish president took place.
n | round of talks | src:poss,between,of,among rec:with light eventive |  | A new round of talks between Serbia and Kosovo began in Brussels.
[mode=phone recip cameo=041]
v | telephone | obj=actor rec:obj |  | The Turkish president telephoned the Iranian president.
v | phone | obj=actor rec:obj |  | The Spanish premier phoned the Moroccan king.
v | call | obj=actor on=telephone,phone rec:obj |  | The American president called the Polish premier on the phone.
v | speak by phone | rec:with |  | The German chancellor spoke by phone with the Russian president.
v | speak on phone | rec:with |  | The Italian premier spoke on the phone with the Libyan leader.
v | talk by phone | rec:with |  | The Indian premier talked by phone with the Chinese premier.
v | speak by telephone | rec:with |  | The Swiss president spoke by telephone with the Austrian chancellor.
v | hold telephone conversation | rec:with |  | The Kazakh president held a telephone conversation with the Kyrgyz president.
v | hold phone call | rec:with |  | The French president held a phone call with the Malian president.
v | have telephone conversation | rec:with |  | The Czech premier had a telephone conversation with the Slovak premier.
n | phone call | src:poss,between,of rec:with,to light eventive |  | A phone call between the Turkish and Russian presidents took place on Sunday.
n | telephone conversation | src:poss,between,of rec:with light eventive |  | A telephone conversation between the Iranian and Iraqi ministers took place.
n | phone conversation | src:poss,between,of rec:with light eventive |  | A phone conversation between the Dutch and Belgian premiers took place.
n | telephone call | src:poss,between,of rec:with,to light eventive |  | A telephone call between the Greek and Cypriot presidents took place.
[mode=visit cameo=042]
v | visit | obj=actor,place rec:obj nosubj=victim |  | The Bulgarian president visited Turkey.
v | arrive | rec:in,to subj=official for,on=visit,talks,meeting |  | The Chinese premier arrived in Minsk on an official visit.
v | travel | rec:to subj=official |  | The Irish foreign minister travelled to Cuba.
v | fly | rec:to subj=official |  | The Ukrainian president flew to Moscow.
v | pay visit | rec:to |  | The Indonesian president paid a visit to Malaysia.
v | make visit | rec:to |  | The Vietnamese premier made a visit to Laos.
v | begin visit | rec:to |  | The Chilean president began a visit to Peru.
v | start visit | rec:to |  | The Moldovan premier started a visit to Romania.
v | end visit | rec:to |  | The Dutch queen ended a visit to Oman.
v | be on visit | rec:to |  | The Korean premier is on a visit to Mongolia.
v | tour | obj=actor,place rec:obj subj=official |  | The German chancellor toured West Africa and visited Mali.
v | host | obj=actor,talks,summit,meeting rec:obj swap |  | Austria hosted Iranian negotiators.
v | receive | obj=official rec:obj swap |  | The Hungarian president received the Serbian foreign minister.
v | greet | obj=official rec:obj swap |  | The Mexican president greeted the Cuban foreign minister.
n | visit | src:poss,of,by,amod rec:to light eventive |  | The visit of the Chinese president to Serbia began on Monday.
n | trip | src:poss,of,by rec:to light eventive subj=official |  | The Polish president's trip to Georgia began.
n | state visit | src:poss,of,by rec:to light eventive |  | The state visit of the Italian president to Kazakhstan began.
n | official visit | src:poss,of,by,amod rec:to light eventive |  | The official visit of the Finnish president to Latvia began.
[mode=third-party cameo=045]
v | mediate | rec:between,obj |  | Qatar mediated between the Sudanese government and the rebels.
v | broker | obj=talks,deal,truce,ceasefire,agreement rec:between |  | Egypt brokered a truce between Israel and Hamas.
v | act as mediator | rec:between |  | Oman acted as mediator between Iran and America.
n | mediation | src:poss,of,by,amod rec:between light eventive |  | Mediation by Norway between the government and the rebels began.
[mode=multilateral recip]
n | conference | src:of,between rec:with light eventive subj=none |  | A conference of African presidents took place in Dakar.
n | multilateral talks | src:between,of,among light eventive |  | Multilateral talks between Iran, Turkey and Iraq took place.
# Talks, their beginning and their end, contacts of every kind.
[recip]
v | have word | rec:with with=official subj=official |  | The Dutch premier had a word with the Turkish ambassador.
v | confer | plural noobj subj=official |  | Spanish and Portuguese ministers conferred in Porto.
v | consult | plural noobj subj=official |  | Swedish and Finnish ministers consulted in Turku.
v | haggle | plural noobj subj=actor,official |  | British and Irish negotiators haggled over the border.
v | huddle | plural noobj subj=official |  | French and German negotiators huddled in Brussels.
v | bargain | rec:with with=actor subj=official |  | The Bolivian government bargained with the miners.
v | gather for conference | rec:with subj=official |  | African presidents gathered for a conference in Dakar.
v | join meeting | subj=actor rec:with,of |  | The Irish premier joined the meeting in Prague.
v | join summit | subj=actor rec:with,of |  | The Jordanian king joined the summit in Tunis.
v | hold round | of=talks rec:with |  | The Moldovan government held a round of talks with the separatists.
v | hold session | rec:with |  | The Iraqi cabinet held a session with Kurdish ministers.
v | hold audience | rec:with |  | The Pope held an audience with the Polish president.
v | hold debate | rec:with with=actor | r=.8 | The European Commission held a debate with the Hungarian government.
v | hold contacts | rec:with |  | Tehran held contacts with Riyadh.
v | conduct talks | rec:with |  | Hanoi conducted talks with Beijing.
v | conduct negotiations | rec:with | cameo=046 | The Burmese army conducted negotiations with Karen rebels.
v | conduct consultations | rec:with |  | Jakarta conducted consultations with Canberra.
v | conduct dialogue | rec:with |  | The Togolese government conducted a dialogue with the opposition.
v | have conversation | rec:with with=actor |  | The Estonian president had a conversation with the Finnish president.
v | have consultations | rec:with |  | The Tajik minister had consultations with Uzbek officials.
v | have audience | rec:with |  | The Croatian president had an audience with the Pope.
v | have contact | rec:with with=actor subj=actor | r=.8 | The Turkish government had contacts with the Taliban.
v | have exchange | rec:with with=actor subj=official | r=.8 | The Swedish premier had an exchange with the Chinese premier.
v | enter talks | rec:with |  | Islamabad entered into talks with the Taliban.
v | enter negotiations | rec:with | cameo=046 | Tirana entered negotiations with Brussels.
v | enter dialogue | rec:with |  | The Bahraini government entered into a dialogue with the opposition.
v | engage in talks | rec:with |  | The Afghan government engaged in talks with the Taliban.
v | engage in dialogue | rec:with |  | Hanoi engaged in a dialogue with Washington.
v | engage | with=actor rec:with subj=official | r=.7 | The Zambian president engaged with the IMF.
v | launch talks | rec:with |  | The Philippine government launched talks with the rebels.
v | launch negotiations | rec:with | cameo=046 | The EU launched negotiations with Albania.
v | launch dialogue | rec:with |  | Belgrade launched a dialogue with Pristina.
v | initiate talks | rec:with |  | Ottawa initiated talks with Mexico.
v | initiate dialogue | rec:with |  | The Ethiopian premier initiated a dialogue with the opposition.
v | open negotiations | rec:with | cameo=046 | Brussels opened negotiations with Montenegro.
v | open dialogue | rec:with |  | Kinshasa opened a dialogue with the rebels.
v | restart talks | rec:with |  | Pristina restarted talks with Belgrade.
v | restart negotiations | rec:with | cameo=046 | Bern restarted negotiations with Brussels.
v | reopen talks | rec:with |  | London reopened talks with Dublin.
v | reopen negotiations | rec:with | cameo=046 | Oslo reopened negotiations with Brussels.
v | renew talks | rec:with |  | Yerevan renewed its talks with Ankara.
v | resume dialogue | rec:with |  | Delhi resumed its dialogue with Islamabad.
v | resume contacts | rec:with |  | Cairo resumed contacts with Tehran.
v | continue dialogue | rec:with |  | The junta of Niger continued its dialogue with ECOWAS.
v | wrap up talks | rec:with |  | The Indonesian minister wrapped up talks with Australian officials.
v | finish talks | rec:with |  | The Slovenian premier finished talks with the Croatian premier.
v | complete round | of=talks rec:with |  | Tehran completed a round of talks with the IAEA.
v | return to talks | rec:with |  | Pyongyang returned to talks with Seoul.
v | return to table | rec:with |  | The rebels returned to the negotiating table with the Colombian government.
v | sit at table | rec:with with=actor |  | The Georgian premier sat at a table with Abkhaz leaders.
v | get together | rec:with with=official subj=official |  | The Dutch premier got together with the Belgian premier.
v | come together | for=talks,meeting,summit rec:with |  | Libyan factions and the Egyptian government came together for talks.
v | gather for talks | rec:with |  | African leaders gathered for talks in Accra.
v | gather for summit | rec:with |  | Arab leaders gathered for a summit in Algiers.
v | gather for meeting | rec:with |  | European ministers gathered for a meeting in Luxembourg.
v | assemble for talks | rec:with |  | Central Asian leaders assembled for talks in Bishkek.
v | meet for talks | rec:with,obj |  | Cypriot leaders met for talks in Nicosia.
v | convene meeting | subj=actor rec:of,with |  | The French president convened a meeting of EU ministers.
v | convene summit | subj=actor rec:of,with |  | The Saudi king convened a summit of Arab leaders.
v | convene conference | subj=actor rec:of,with |  | The UN convened a conference of Somali leaders.
v | convene talks | subj=actor rec:with,of |  | Nairobi convened talks with Somali leaders.
v | chair meeting | subj=actor rec:of,with |  | The Turkish premier chaired a meeting with Iraqi ministers.
v | chair talks | subj=actor rec:with,of |  | The Omani minister chaired talks with Yemeni officials.
v | chair summit | subj=actor rec:of,with |  | The Indian premier chaired a summit of South Asian leaders.
v | preside over meeting | subj=actor rec:of,with |  | The Swiss president presided over a meeting of European ministers.
v | preside over talks | subj=actor rec:with,of |  | The Kenyan president presided over talks with Sudanese rebels.
v | attend talks | subj=actor rec:with,in |  | The Syrian envoy attended talks in Geneva.
v | attend summit | subj=actor rec:with,of |  | The Peruvian president attended the summit in Lima.
v | attend meeting | subj=actor rec:with,of |  | The Omani minister attended a meeting in Riyadh.
v | attend conference | subj=actor rec:with,of |  | The Libyan premier attended a conference in Berlin.
v | participate in talks | subj=actor rec:with |  | The Omani envoy participated in the talks.
v | participate in negotiations | subj=actor rec:with | cameo=046 | Kurdish officials participated in negotiations with the Iraqi government.
v | participate in summit | subj=actor rec:with,of |  | The Namibian president participated in the summit in Harare.
v | take part in talks | subj=actor rec:with |  | The Algerian president took part in talks in Tunis.
v | take part in summit | subj=actor rec:with,of |  | The Jordanian king took part in the summit in Cairo.
v | join talks | subj=actor rec:with,between,of |  | The Qatari minister joined the talks in Kampala.
v | join negotiations | subj=actor rec:with,between,of | cameo=046 | Ottawa joined the negotiations with Mexico.
v | shake hands | rec:with with=official subj=official | r=.9 | The Cuban president shook hands with the American president.
v | have lunch | rec:with with=official subj=official |  | The Romanian premier had lunch with the Israeli premier.
v | have dinner | rec:with with=official subj=official |  | The Japanese premier had dinner with the Thai king.
v | have breakfast | rec:with with=official subj=official |  | The Canadian minister had breakfast with the Mexican ambassador.
v | dine | rec:with with=official subj=official |  | The French president dined with the German chancellor.
v | converse | rec:with with=actor subj=official |  | The Austrian emissary conversed with the Iranian leader.
v | parley | rec:with with=actor |  | The Afghan government parleyed with the Taliban.
v | haggle | rec:with with=actor subj=actor |  | Cairo haggled with the IMF over the exchange rate.
v | liaise | rec:with with=actor |  | The Kenyan army liaised with Somali officials.
v | compare notes | rec:with |  | The Slovak premier compared notes with the Czech premier.
v | coordinate positions | rec:with |  | Damascus coordinated its positions with Tehran.
v | sound out | obj=actor rec:obj subj=official | r=.9 | The British premier sounded out the Irish government.
v | make contact | rec:with with=actor subj=official |  | The Spanish government made contact with the kidnappers.
v | contact | obj=official rec:obj subj=official |  | The Greek foreign minister contacted his Turkish counterpart.
v | brief | obj=official,actor rec:obj subj=official | r=.8 | The Saudi foreign minister briefed the British ambassador on Yemen.
v | review relations | rec:with |  | The Maltese minister reviewed relations with the Libyan ambassador.
v | review ties | rec:with |  | The Omani minister reviewed ties with the Indian ambassador.
v | review cooperation | rec:with |  | The Qatari premier reviewed cooperation with the Japanese minister.
v | discuss ways | rec:with |  | The Ghanaian minister discussed ways to end the conflict with Malian officials.
v | exchange messages | rec:with |  | The Libyan government exchanged messages with the rebels.
v | exchange notes | rec:with |  | Ljubljana exchanged notes with Zagreb.
v | exchange greetings | rec:with |  | The Vietnamese president exchanged greetings with the Lao president.
v | exchange proposals | rec:with |  | The Colombian government exchanged proposals with the rebels.
v | speak | rec:to to=official subj=official | r=.8 | The Danish premier spoke to the Canadian premier.
v | renegotiate | obj=terms,deal,treaty,contract,debt rec:with | cameo=046 | Accra renegotiated its debt with the IMF.
v | negotiate terms | rec:with | cameo=046 | Bogota negotiated the terms of a truce with the rebels.
v | be in talks | rec:with |  | The Indian premier is in talks with Nepal.
v | be in negotiations | rec:with | cameo=046 | The Egyptian government is in negotiations with the IMF.
v | be in contact | rec:with with=actor |  | The Italian government was in contact with the Libyan authorities.
v | be in touch | rec:with with=actor |  | The Swedish ambassador was in touch with the Iranian authorities.
v | be in dialogue | rec:with |  | The Vatican was in dialogue with Beijing.
v | present credentials | rec:to | r=.8 | The Belgian ambassador presented his credentials to the Lao president.
n | encounter | between=official src:between light eventive verbal | r=.8 | An encounter between the Iranian and Saudi ministers took place in Baghdad.
n | contact | src:between,of,among rec:with light=resume,continue,hold,have eventive |  | Contacts between Damascus and Ankara resumed.
n | round table | src:between,of,among rec:with light eventive |  | A round table between the Polish government and the opposition began.
n | exchange of views | src:between,of rec:with eventive |  | An exchange of views between the Thai and Lao ministers took place.
n | parley | src:between,of rec:with light eventive |  | A parley between Korean and Chinese officers took place at the border.
n | handshake | between=official src:between | r=.7 | The handshake between the Cuban and American presidents drew attention.
n | working lunch | src:between,of rec:with light eventive |  | A working lunch between the French and Polish presidents followed.
[mode=phone recip cameo=041]
v | speak on telephone | rec:with,to |  | The Italian president spoke on the telephone with the Tunisian president.
v | talk on telephone | rec:with,to |  | The Nepalese premier talked on the telephone with the Indian premier.
v | take call | rec:from from=official subj=official |  | The Emirati president took a call from the Ukrainian president.
v | join conference call | rec:with subj=official |  | The Latvian premier joined a conference call with the Polish premier.
v | reach | obj=official by=phone,telephone rec:obj subj=official |  | The Omani minister reached the Iranian minister by phone.
v | call up | obj=official rec:obj subj=official | r=.7 | The Fijian premier called up the Samoan premier.
v | speak over phone | rec:with,to |  | The Qatari emir spoke over the phone with the Turkish president.
v | speak via video | rec:with,to |  | The Ukrainian president spoke via video link with the Canadian premier.
v | talk on phone | rec:with,to |  | The Croatian premier talked on the phone with the Serbian president.
v | talk over phone | rec:with,to |  | The Omani sultan talked over the phone with the Iranian president.
v | talk by telephone | rec:with,to |  | The Finnish premier talked by telephone with the Estonian premier.
v | confer by phone | rec:with |  | The Greek premier conferred by phone with the Cypriot president.
v | confer by telephone | rec:with |  | The Saudi king conferred by telephone with the Egyptian president.
v | discuss by phone | rec:with |  | The Jordanian minister discussed Gaza by phone with the Egyptian minister.
v | have call | rec:with with=official subj=official | r=.9 | The Maltese premier had a call with the Libyan premier.
v | have phone conversation | rec:with |  | The Armenian premier had a phone conversation with the Georgian premier.
v | hold phone conversation | rec:with |  | The Uzbek president held a phone conversation with the Kazakh president.
v | hold telephone call | rec:with |  | The Belgian premier held a telephone call with the Rwandan president.
v | hold telephone talks | rec:with |  | The Japanese premier held telephone talks with the Korean president.
v | hold phone talks | rec:with |  | The Mongolian minister held phone talks with his Chinese counterpart.
v | hold video call | rec:with |  | The European Commission held a video call with the Moldovan president.
v | hold video conference | rec:with |  | The German chancellor held a video conference with the Chinese premier.
v | hold videoconference | rec:with |  | The Spanish premier held a videoconference with the Italian premier.
v | hold conference call | rec:with |  | The Canadian minister held a conference call with the Mexican minister.
v | make phone call | rec:to |  | The Swiss president made a phone call to the Iranian president.
v | place call | rec:to subj=official |  | The Polish president placed a call to the Ukrainian president.
v | receive call | rec:from from=official subj=official |  | The Egyptian president received a call from the French president.
v | exchange phone calls | rec:with |  | The Kuwaiti emir exchanged phone calls with the Qatari emir.
n | telephone talks | src:between,of rec:with light eventive |  | Telephone talks between the Armenian and Russian ministers took place.
n | phone talks | src:between,of rec:with light eventive |  | Phone talks between the Kazakh and Uzbek presidents took place on Monday.
n | video call | src:between,of rec:with light eventive |  | A video call between the Australian and Japanese premiers took place.
n | video conference | src:between,of rec:with light eventive |  | A video conference between Serbian and Kosovo officials took place.
n | conference call | src:between,of rec:with light eventive |  | A conference call between the Danish and Swedish ministers took place.
n | call | between=official src:between rec:with eventive | r=.8 | A call between the French and Turkish presidents lasted an hour.
[mode=visit cameo=042]
v | drop in | on=actor rec:on subj=official |  | The Belgian minister dropped in on the Dutch premier.
v | be on a tour | rec:of |  | The Vietnamese president is on a tour of Chile.
v | be on a trip | rec:to |  | The Estonian premier is on a trip to Kenya.
v | pay visit | iobj rec:iobj subj=official |  | The Samoan premier paid New Zealand a visit.
v | fly in | rec:from,to for=talks,visit,meeting,summit subj=official | r=.8 | The Omani minister flew in for talks from Tehran.
v | head | rec:to to=actor,place subj=official |  | The German chancellor headed to Ankara for talks.
v | jet | rec:to,into subj=official to,into |  | The British foreign secretary jetted to Delhi.
v | depart | rec:for for=actor,place subj=official |  | The Indian premier departed for Bhutan.
v | leave | rec:for for=actor,place subj=official | r=.8 | The Sri Lankan president left for China.
v | set off | rec:for,to for,to=actor,place subj=official | r=.9 | The Slovak premier set off for Moscow.
v | fly | rec:into into=actor,place subj=official |  | The American envoy flew into Islamabad.
v | land | rec:in in=actor,place subj=official | r=.8 | The Israeli premier landed in Nairobi.
v | touch down | rec:in in subj=official |  | The Pope touched down in Cuba.
v | arrive | rec:in,at in=actor,place subj=official | r=.9 | The Iraqi premier arrived in Tehran.
v | come | rec:to to=actor,place subj=official on,for=visit,talks,meeting,summit |  | The Korean president came to Tokyo for talks.
v | go | rec:to to=actor,place subj=official on,for=visit,talks,meeting,summit |  | The Dutch premier went to Kigali for talks.
v | make trip | rec:to subj=official |  | The Norwegian premier made a trip to Kyiv.
v | make tour | rec:of subj=official |  | The Saudi crown prince made a tour of Egypt.
v | make stop | rec:in subj=official |  | The American secretary of state made a stop in Oman.
v | make stopover | rec:in subj=official |  | The Taiwanese president made a stopover in Guatemala.
v | stop over | rec:in subj=official |  | The Brazilian president stopped over in Angola.
v | embark on visit | rec:to |  | The Nigerian president embarked on a visit to Benin.
v | embark on trip | rec:to |  | The Polish premier embarked on a trip to Vietnam.
v | embark on tour | rec:of |  | The Turkish president embarked on a tour of Mali.
v | complete visit | rec:to |  | The Mongolian president completed a visit to Russia.
v | conclude visit | rec:to |  | The Cambodian premier concluded a visit to Laos.
v | wrap up visit | rec:to |  | The Argentine president wrapped up a visit to Paraguay.
v | wrap up trip | rec:to |  | The Indian minister wrapped up a trip to Bangladesh.
v | kick off visit | rec:to |  | The French president kicked off a visit to Uzbekistan.
v | undertake visit | rec:to |  | The Egyptian minister undertook a visit to Eritrea.
v | go on visit | rec:to subj=official |  | The Bulgarian premier went on a visit to Macedonia.
v | pay call | rec:on subj=official |  | The Thai minister paid a courtesy call on the Malaysian premier.
v | lead delegation | rec:to |  | The Czech minister led a delegation to Vietnam.
v | head delegation | to subj=official rec:to |  | The Serbian premier headed a delegation to Hungary.
v | send delegation | rec:to,iobj |  | Pyongyang sent a delegation to Beijing.
v | send envoy | rec:to,iobj |  | The Japanese premier sent an envoy to Manila.
v | send emissary | rec:to,iobj |  | The Libyan leader sent an emissary to Athens.
v | dispatch | obj=delegation rec:to |  | Canberra dispatched an envoy to Honiara.
v | be on a visit | rec:to,in |  | The Korean premier is on a visit to Mongolia.
v | be on an official visit | rec:to,in |  | The Greek president is on an official visit to Israel.
v | be on a state visit | rec:to,in |  | The Spanish king is on a state visit to Cuba.
v | be on a working visit | rec:to,in |  | The Kyrgyz premier is on a working visit to Kazakhstan.
n | tour | src:poss,by rec:of,to light=begin,start,conclude,complete,make |  | The Indian premier began a tour of Mongolia.
n | working visit | src:poss,of,by,amod rec:to light eventive |  | The working visit by the Tajik president to China began.
n | courtesy call | src:poss,by rec:on light |  | The Chinese ambassador's courtesy call on the Fijian premier was announced.
n | stopover | src:poss,of,by rec:in light | r=.8 | The Taiwanese president's stopover in Honduras was announced.
[mode=visit cameo=043]
v | welcome | obj=official rec:obj swap subj=official | r=.9 | The Serbian president welcomed the Chinese premier in Belgrade.
v | entertain | obj=official rec:obj swap subj=official | r=.8 | The Thai king entertained the Danish queen in Bangkok.
v | host dinner | rec:for swap for=official |  | The Japanese emperor hosted a dinner for the Indian president.
v | host banquet | rec:for swap for=official |  | The Chinese president hosted a banquet for the Zambian president.
v | hold reception | rec:for swap for=official |  | The Omani sultan held a reception for the Dutch queen.
v | roll out carpet | rec:for swap |  | The Saudi king rolled out the red carpet for the American president.
v | play host | rec:to swap to=actor |  | Kazakhstan played host to the Turkish president.
v | grant audience | rec:to,iobj swap |  | The Pope granted an audience to the Bolivian president.
[mode=third-party cameo=045]
v | carry messages | rec:between between subj=actor |  | The Swiss ambassador carried messages between Tehran and Riyadh.
v | pass messages | rec:between between subj=actor |  | Oman passed messages between Iran and America.
v | bring to table | obj=actor rec:obj subj=actor | r=.9 | Norway brought the Colombian rebels to the negotiating table.
v | broker meeting | rec:between between |  | Baghdad brokered a meeting between Iran and Saudi Arabia.
v | broker peace | rec:between between |  | The Kenyan president brokered peace between Ethiopia and Eritrea.
v | mediate in dispute | rec:between |  | Togo mediated in the dispute between Mali and Ivory Coast.
v | mediate in conflict | rec:between |  | Angola mediated in the conflict between Rwanda and Congo.
v | arbitrate | rec:between between |  | The UN arbitrated between Guyana and Venezuela.
v | intercede | rec:between,with subj=actor |  | The Turkish president interceded between Russia and Ukraine.
v | facilitate | obj=talks,dialogue,mediation rec:between,of,with subj=actor |  | Norway facilitated talks between Venezuela and the opposition.
v | moderate | obj=talks,dialogue rec:between,of,with subj=actor |  | The Swiss government moderated a dialogue between Serbia and Kosovo.
v | sponsor | obj=talks,dialogue,summit rec:between,of subj=actor |  | The Kenyan government sponsored talks between Ethiopia and Eritrea.
v | oversee | obj=talks,dialogue rec:between,of subj=actor |  | The UN is overseeing talks between Greece and Macedonia.
v | host talks | rec:between between=actor |  | Switzerland hosted talks between Russia and Georgia.
v | host negotiations | rec:between between=actor |  | Angola hosted negotiations between Rwanda and Congo.
v | host meeting | rec:between between=actor |  | Uzbekistan hosted a meeting between Kyrgyz and Tajik ministers.
v | act as intermediary | rec:between |  | Pakistan acted as an intermediary between America and China.
v | serve as mediator | rec:between |  | Algeria served as a mediator between Ethiopia and Eritrea.
v | serve as intermediary | rec:between |  | The Swiss government served as an intermediary between Iran and America.
v | shuttle | rec:between between=actor,place subj=official |  | The American envoy shuttled between Jerusalem and Damascus.
v | bring together | obj=actor rec:obj subj=actor |  | Norway brought together Israeli and Palestinian officials.
v | lead mediation | rec:between |  | Angola led the mediation between Congo and Rwanda.
v | reconcile | obj=actor rec:obj subj=official | r=.9 | The Saudi king reconciled Lebanese leaders.
n | shuttle diplomacy | src:poss,by,of rec:between light eventive |  | Shuttle diplomacy by the UN envoy between Morocco and Algeria resumed.
n | arbitration | src:poss,by,of rec:between eventive |  | Arbitration by the UN between Chad and Libya began.
n | mediation effort | src:poss,by,of,amod rec:between,in light eventive |  | Qatar's mediation efforts between Israel and Hamas continued.
n | good offices | src:poss,of rec:between |  | The good offices of Finland between Moscow and Washington were valued.
[mode=multilateral recip]
v | hold trilateral talks | rec:with |  | The Azerbaijani president held trilateral talks with the Turkish and Georgian presidents.
v | hold multilateral talks | rec:with |  | Australia held multilateral talks with Fiji, Tonga and Samoa.
v | hold trilateral meeting | rec:with |  | Japan held a trilateral meeting with Korea and China.
n | trilateral talks | src:between,of,among,poss light eventive |  | Trilateral talks between Egypt, Jordan and Iraq took place in Baghdad.
n | trilateral meeting | src:between,of,among light eventive |  | The trilateral meeting of Poland, Germany and France took place in Weimar.
n | trilateral summit | src:between,of,among light eventive |  | A trilateral summit of Greece, Cyprus and Israel took place.
n | tripartite talks | src:between,of,among light eventive |  | Tripartite talks between Angola, Cuba and South Africa resumed.
n | tripartite meeting | src:between,of,among light eventive |  | A tripartite meeting of Russia, Turkey and Iran took place.
n | six party talks | src:between,of,among,poss light eventive |  | Six-party talks between China, Japan, Russia and both Koreas resumed.
n | multilateral meeting | src:between,of,among light eventive |  | A multilateral meeting of Kenya, Uganda and Somalia took place.
n | peace conference | src:of,between,among rec:with light eventive |  | A peace conference of the Somali government and the rebels took place.
n | summit meeting | src:of,between,among rec:with light eventive |  | A summit meeting of China, Russia and India took place.
