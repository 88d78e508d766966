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
v | telephone | obj=actor |  | The Turkish president telephoned the Iranian president.
v | phone | obj=actor |  | The Spanish premier phoned the Moroccan king.
v | call | obj=actor on=telephone,phone |  | The American president called the Polish premier on the phone.
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
