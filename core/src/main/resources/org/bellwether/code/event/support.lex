# SUPPORT: non-material backing: praise, recognition, signing and ratifying, restoring relations.
# Format: see lexicon.md. Origin: ours.
[cameo=051]
v | praise | obj=actor,policy,deal rec:obj,of |  | The Austrian chancellor praised Slovenia.
v | commend | obj=actor,policy rec:obj,of |  | The UN envoy commended the Liberian government.
v | laud | obj=actor,policy rec:obj,of |  | The Cuban minister lauded Venezuela.
v | hail | obj=actor,policy,deal,vote rec:obj,of |  | Brussels hailed the Ukrainian parliament.
v | applaud | obj=actor,policy,deal,vote rec:obj,of |  | Washington applauded the Tunisian government.
v | salute | obj=actor,policy rec:obj,of |  | The minister saluted the Polish government.
v | endorse | obj=actor,plan,policy,candidate rec:obj,of |  | The Arab League endorsed the Egyptian plan.
v | back | obj=actor,plan,policy,demand rec:obj,of |  | China backed the Sudanese government.
v | support | obj=actor,plan,policy,demand rec:obj,of nosubj=thing |  | Hungary supported the Serbian government.
v | welcome | obj=policy,deal,vote,release,move,plan rec:obj,of,by |  | Oslo welcomed the decision of the Burmese government.
v | approve | obj=treaty,deal,plan,agreement rec:with,of |  | The Greek parliament approved the treaty with Macedonia.
v | approve | of=actor,policy,plan,deal rec:of |  | Tokyo approved of the plan of the American government.
v | defend | obj=official,policy,government rec:obj,of verbal |  | The Serbian premier defended the policy of Russia.
v | thank | obj=actor rec:obj |  | The Haitian president thanked Brazil.
v | congratulate | obj=actor rec:obj |  | The Chinese president congratulated the Kenyan president.
v | express support | rec:for,to |  | France expressed support for Lebanon.
v | express solidarity | rec:with |  | Poland expressed solidarity with Ukraine.
v | voice support | rec:for |  | Japan voiced support for Taiwan.
v | express gratitude | rec:to |  | The Nepalese government expressed gratitude to India.
v | express condolences | rec:to |  | Spain expressed condolences to Turkey.
v | offer condolences | rec:to |  | The Pope offered condolences to Poland.
v | pay tribute | rec:to to=actor |  | The Irish president paid tribute to the UN peacekeepers.
v | stand | by=actor rec:by subj=actor |  | Russia stood by the Syrian government.
v | side | rec:with with=actor |  | The Danish government sided with Britain.
v | rally | behind=actor,plan rec:behind subj=actor |  | Egypt and Oman rallied behind Jordan.
v | lend support | rec:to |  | Slovakia lent support to the Czech government.
v | give support | rec:to noobj=money |  | Bulgaria gave support to Romania.
v | give backing | rec:to |  | Beijing gave its backing to the Burmese government.
v | vote | for=plan,treaty,resolution,deal rec:of |  | The Swiss parliament voted for the treaty with France.
n | support | src:poss,of,from,amod rec:for light=express,voice,offer,reaffirm,reiterate,declare,pledge verbal |  | Russia's support for Serbia was repeated by the minister.
n | praise | src:poss,from,by rec:for light |  | Praise by the EU for Moldova came on Monday.
n | endorsement | src:poss,from,by rec:of light |  | The African Union's endorsement of the plan came on Friday.
n | solidarity | src:poss,of rec:with light=express,voice,declare |  | Poland's solidarity with Georgia was declared in Tbilisi.
[cameo=054 ctx=diplomatic]
v | recognize | obj=actor,independence,government,state rec:obj,of |  | Iceland recognized Lithuania.
v | recognise | obj=actor,independence,government,state rec:obj,of |  | Norway recognised Kosovo.
v | establish relations | rec:with |  | Israel established relations with Bahrain.
v | establish ties | rec:with |  | Cuba established ties with Tonga.
v | restore relations | rec:with |  | Egypt restored relations with Iran.
v | restore ties | rec:with |  | Sudan restored ties with Uganda.
v | resume relations | rec:with |  | Libya resumed relations with Britain.
v | normalize relations | rec:with |  | Vietnam normalized relations with America.
v | normalise relations | rec:with |  | Serbia normalised relations with Croatia.
v | normalize ties | rec:with |  | Morocco normalized ties with Israel.
v | improve relations | rec:with |  | Greece improved relations with Turkey.
v | strengthen ties | rec:with |  | India strengthened ties with Japan.
v | reopen embassy | rec:in,to |  | Italy reopened its embassy in Damascus.
v | open embassy | rec:in,to |  | Armenia opened an embassy in Sweden.
n | recognition | src:poss,by,amod rec:of light |  | The recognition of Kosovo by France came in February.
[cameo=057 ctx=diplomatic]
v | sign | obj=treaty,agreement,deal,pact,contract,memorandum,protocol,declaration rec:with |  | Belarus signed an agreement with Venezuela.
v | sign | obj=treaty,agreement,deal,pact,contract,memorandum,protocol,declaration plural |  | Poland and Latvia signed a treaty on customs.
v | ratify | obj=treaty,agreement,pact,protocol,convention rec:with |  | The Estonian parliament ratified the border treaty with Russia.
v | initial | obj=treaty,agreement,deal rec:with |  | Ukraine initialed an agreement with the European Union.
v | conclude | obj=treaty,agreement,pact,deal,contract rec:with |  | Turkey concluded a treaty with Azerbaijan.
v | accede | to=treaty,convention,pact |  | Moldova acceded to the convention.
v | put signature | rec:with |  | Chile put its signature to a pact with Peru.
n | signing | of=treaty,agreement,deal,pact,contract,memorandum,protocol src:poss,by,between rec:with light eventive |  | The signing of a treaty by Russia and China took place in Beijing.
n | ratification | of=treaty,agreement,pact,protocol,convention src:poss,by rec:with eventive |  | The ratification of the treaty by the Czech parliament took place on Tuesday.
# Praise, backing and other words of support.
[cameo=051]
v | praise | obj=virtue rec:of,by,for subj=actor |  | The American president praised the courage of the Ukrainian army.
v | laud | obj=virtue rec:of,by subj=actor |  | The UN envoy lauded the patience of the Liberian government.
v | hail | obj=virtue rec:of,by subj=actor |  | The Tunisian president hailed the solidarity of Algeria.
v | salute | obj=virtue rec:of,by subj=actor |  | The Polish president saluted the courage of the Belarusian opposition.
v | applaud | obj=virtue rec:of,by subj=actor |  | Washington applauded the restraint of the Indian government.
v | commend | obj=virtue rec:of,by,for subj=actor |  | The EU envoy commended the efforts of the Moldovan government.
v | appreciate | obj=virtue,aid rec:of,by,from subj=actor |  | The Afghan government appreciated the help of Uzbekistan.
v | admire | obj=virtue,actor rec:of,obj subj=official | r=.9 | The Lithuanian president admired the courage of Taiwan.
v | take side | rec:of of=actor subj=actor |  | Managua took the side of Caracas.
v | sign off | on=treaty,agreement,deal,pact,contract rec:with subj=actor |  | The Thai cabinet signed off on an agreement with the Philippines.
v | acclaim | obj=actor,policy,deal,vote rec:obj,of subj=actor |  | Caracas acclaimed the Bolivian government.
v | compliment | obj=actor rec:obj subj=actor |  | The UN envoy complimented the Sierra Leonean government on the vote.
v | extol | obj=actor,policy,deal rec:obj,of subj=actor |  | The Nicaraguan president extolled Cuba.
v | cheer | obj=policy,deal,vote rec:obj,of subj=official | r=.9 | The Latvian minister cheered the decision of the European Commission.
v | celebrate | obj=deal,treaty,vote rec:with,of subj=official | r=.8 | The Panamanian president celebrated the treaty with America.
v | hail as | obj=actor rec:obj subj=actor |  | The Cuban leader hailed the Venezuelan president as a brother.
v | lavish praise | rec:on,upon |  | The Syrian president lavished praise on Russia.
v | heap praise | rec:on,upon |  | The Turkish president heaped praise on Qatar.
v | shower praise | rec:on,upon |  | The Serbian president showered praise on China.
v | sing praises | rec:of |  | The Hungarian premier sang the praises of Azerbaijan.
v | speak highly | rec:of |  | The Chinese ambassador spoke highly of Pakistan.
v | single out for praise | rec:obj | r=.9 | The EU envoy singled out the Moldovan government for praise.
v | express appreciation | rec:to,for |  | The Afghan president expressed appreciation to India.
v | express admiration | rec:for,to |  | The Bolivian president expressed admiration for Cuba.
v | express satisfaction | with=policy,deal,vote,cooperation,talks rec:of,with |  | The Czech minister expressed satisfaction with the decision of NATO.
v | voice appreciation | rec:for,to |  | The Korean president voiced appreciation for Turkey.
v | express thanks | rec:to |  | The Nepalese premier expressed thanks to China.
v | give thanks | rec:to to=actor |  | The Samoan premier gave thanks to New Zealand.
v | convey gratitude | rec:to |  | The Ukrainian ambassador conveyed his gratitude to Japan.
v | convey thanks | rec:to |  | The Turkish ambassador conveyed his thanks to Greece.
v | extend thanks | rec:to |  | The Haitian premier extended thanks to Canada.
v | pay homage | rec:to to=actor |  | The Vietnamese president paid homage to Cuba.
v | give credit | rec:to to=actor subj=official | r=.9 | The American president gave credit to Egypt for the truce.
v | credit | obj=actor rec:obj subj=official with,for | r=.8 | The Colombian president credited Norway with the success of the talks.
v | honour | obj=official,soldier rec:obj subj=official | r=.9 | The Polish president honoured the American ambassador.
v | honor | obj=official,soldier rec:obj subj=official | r=.9 | The Korean government honored Ethiopian soldiers.
v | decorate | obj=official,soldier,actor rec:obj subj=official |  | The French president decorated the Malian general.
v | award | obj=medal rec:to,iobj subj=actor,official |  | The Serbian president awarded a medal to the Russian ambassador.
v | bestow | obj=medal rec:on,upon |  | The Czech president bestowed an order on the Israeli president.
v | confer | obj=medal rec:on,upon |  | Riyadh conferred a medal on the Egyptian general.
v | present medal | rec:to |  | The Mongolian president presented a medal to the Japanese ambassador.
v | offer congratulations | rec:to |  | The Indonesian president offered congratulations to the Malaysian premier.
v | send congratulations | rec:to |  | The Korean president sent congratulations to the Mongolian president.
v | extend congratulations | rec:to |  | The Emirati president extended congratulations to the Egyptian president.
v | convey congratulations | rec:to |  | The Chinese ambassador conveyed congratulations to the Gambian president.
v | send condolences | rec:to |  | Ottawa sent condolences to Ankara.
v | convey condolences | rec:to |  | The Saudi king conveyed condolences to the Moroccan king.
v | extend condolences | rec:to |  | The Bulgarian premier extended condolences to the Greek premier.
v | express sympathy | rec:to,with,for |  | Tokyo expressed sympathy to Taipei.
v | extend sympathy | rec:to |  | Dublin extended its sympathy to Oslo.
v | be grateful | rec:to to=actor |  | The Armenian premier is grateful to France.
v | be thankful | rec:to to=actor |  | The Somali president is thankful to Turkey.
v | be proud | of=actor rec:of subj=official |  | The Ukrainian president is proud of the army.
v | throw weight | rec:behind behind=actor,plan,policy,deal,vote |  | Paris threw its weight behind the Lebanese premier.
v | throw support | rec:behind behind=actor,plan,policy,deal,vote |  | The Kurdish party threw its support behind the Iraqi premier.
v | put weight | rec:behind behind=actor,plan,policy,deal |  | Canberra put its weight behind the Fijian government.
v | lend backing | rec:to |  | Riyadh lent its backing to the Yemeni government.
v | lend weight | rec:to to=actor,plan,policy,deal,demand |  | The Pope lent his weight to the plan of the UN.
v | give blessing | rec:to,for,iobj |  | The Pope gave his blessing to the deal with Cuba.
v | give endorsement | rec:to,iobj |  | Ghana gave its endorsement to the Nigerian candidate.
v | give approval | rec:to,for,iobj |  | The Danish parliament gave its approval to the treaty with Germany.
v | give assent | rec:to |  | The British queen gave her assent to the treaty with Ireland.
v | give consent | rec:to,for | r=.9 | The Senate gave its consent to the treaty with Finland.
v | give nod | rec:to,for |  | The Indian cabinet gave the nod to the pact with Nepal.
v | express confidence | rec:in in=actor,policy |  | The Israeli president expressed confidence in the army.
v | express backing | rec:for |  | Cairo expressed its backing for the Sudanese army.
v | express approval | rec:of,for |  | Berlin expressed its approval of the plan of the Greek government.
v | voice backing | rec:for |  | Ankara voiced its backing for Azerbaijan.
v | voice solidarity | rec:with |  | Athens voiced solidarity with Nicosia.
v | voice confidence | rec:in in=actor,policy |  | The Thai king voiced confidence in the government.
v | voice approval | rec:of,for |  | Tunis voiced its approval of the plan of the UN.
v | declare support | rec:for,to |  | Nicaragua declared its support for Venezuela.
v | declare solidarity | rec:with |  | The Irish parliament declared its solidarity with the Palestinians.
v | declare backing | rec:for |  | The Kurdish party declared its backing for the Syrian government.
v | announce support | rec:for,to |  | The Italian government announced its support for Albania.
v | proclaim support | rec:for |  | Eritrea proclaimed its support for Somalia.
v | reaffirm support | rec:for,to |  | Washington reaffirmed its support for Georgia.
v | reaffirm solidarity | rec:with |  | Bucharest reaffirmed its solidarity with Chisinau.
v | reiterate support | rec:for,to |  | Beijing reiterated its support for Pakistan.
v | reiterate solidarity | rec:with |  | Havana reiterated its solidarity with Caracas.
v | renew support | rec:for,to |  | Morocco renewed its support for Gabon.
v | affirm support | rec:for,to |  | The Jordanian king affirmed his support for the Palestinian president.
v | confirm support | rec:for subj=actor |  | Brussels confirmed its support for Moldova.
v | underline support | rec:for |  | Helsinki underlined its support for Estonia.
v | stress support | rec:for |  | The Omani minister stressed support for the UN envoy.
v | show support | rec:for,to for,to=actor |  | Prague showed its support for Taiwan.
v | show solidarity | rec:with |  | Vilnius showed solidarity with Minsk's opposition.
v | demonstrate solidarity | rec:with |  | Warsaw demonstrated its solidarity with Kyiv.
v | demonstrate support | rec:for for=actor |  | Stockholm demonstrated its support for Helsinki.
v | pledge solidarity | rec:with | r=.9 | Lisbon pledged solidarity with Dili.
v | stand | with=actor rec:with subj=actor |  | Canada stands with Ukraine.
v | stand | behind=actor,plan,policy rec:behind,of subj=actor |  | Germany stood behind the Israeli government.
v | stand up | for=actor rec:for subj=actor |  | The Pope stood up for the migrants and Mexico.
v | stand shoulder | rec:with with=actor |  | Australia stood shoulder to shoulder with America.
v | stand in solidarity | rec:with |  | Namibia stood in solidarity with the Palestinians.
v | rally | to=defence,defense,support,side rec:of subj=actor |  | Greece rallied to the defence of Cyprus.
v | close ranks | rec:with,behind |  | Berlin closed ranks with Paris.
v | come to defence | rec:of |  | Moscow came to the defence of the Syrian government.
v | come to defense | rec:of |  | Beijing came to the defense of the Burmese government.
v | come out in support | rec:of |  | Spain came out in support of Argentina.
v | come out in favour | of=actor,plan,policy,deal rec:of |  | The Dutch premier came out in favour of the plan of the Commission.
v | come out in favor | of=actor,plan,policy,deal rec:of |  | The Kenyan president came out in favor of the plan of the African Union.
v | speak in favour | rec:of of=actor,plan,policy,deal |  | The Swiss minister spoke in favour of the plan of the UN.
v | speak in favor | rec:of of=actor,plan,policy,deal |  | The Chilean minister spoke in favor of the plan of Brazil.
v | speak in support | rec:of |  | The Irish ambassador spoke in support of South Africa.
v | speak up | for=actor rec:for subj=actor |  | The Slovak premier spoke up for Hungary.
v | vouch | for=actor rec:for subj=actor |  | The Georgian minister vouched for Azerbaijan.
v | favour | obj=plan,deal,policy,membership,independence rec:of,for subj=actor | r=.9 | Slovenia favoured the membership of Croatia.
v | favor | obj=plan,deal,policy,membership,independence rec:of,for subj=actor | r=.9 | Ghana favored the plan of Senegal.
v | second | obj=plan,proposal,call,demand rec:of,by,for subj=actor |  | Kuwait seconded the proposal of Qatar.
v | subscribe | to=plan,policy,proposal,idea rec:of subj=actor |  | Morocco subscribed to the plan of the French government.
v | embrace | obj=plan,proposal,deal,policy rec:of,by subj=actor | r=.9 | Sarajevo embraced the plan of Brussels.
v | champion | obj=actor,plan,membership,independence rec:of,obj subj=actor | r=.9 | Poland championed the membership of Ukraine.
v | advocate | obj=membership,independence,recognition,accession rec:of,for subj=actor | r=.9 | Romania advocated the accession of Moldova.
v | co-sponsor | obj=plan,resolution rec:of,on subj=actor | r=.9 | Canada co-sponsored the resolution of Ukraine.
v | sponsor | obj=resolution rec:of,on subj=actor | r=.8 | Algeria sponsored the resolution of the Arab League.
v | vote in favour | rec:of of=plan,treaty,deal,membership,resolution,accession |  | The Latvian parliament voted in favour of the treaty with Estonia.
v | vote in favor | rec:of of=plan,treaty,deal,membership,resolution,accession |  | The Macedonian parliament voted in favor of the deal with Greece.
v | justify | obj=policy,decision,actor rec:of,obj subj=official verbal | r=.8 | The Belarusian minister justified the decision of the Russian government.
v | be supportive | of=actor,plan,policy,deal rec:of |  | Vienna is supportive of Montenegro.
v | be in favour | of=plan,deal,policy,membership,resolution rec:of |  | Lisbon is in favour of the plan of Spain.
v | be in favor | of=plan,deal,policy,membership,resolution rec:of |  | Tirana is in favor of the plan of Brussels.
v | be in solidarity | rec:with |  | The Cuban government is in solidarity with Bolivia.
v | win backing | rec:from,of swap |  | Skopje won the backing of Washington.
v | win support | rec:from,of from,of=actor swap |  | Podgorica won support from Rome.
v | win praise | rec:from,of swap |  | The Tunisian government won praise from the EU.
v | win approval | rec:from,of swap | r=.9 | The Ukrainian government won approval from the IMF.
v | receive support | rec:from,of from,of=actor swap noobj=money verbal | r=.8 | The Venezuelan president received support from Cuba.
v | receive backing | rec:from,of swap |  | The Sudanese government received backing from Egypt.
v | receive praise | rec:from swap |  | The Liberian president received praise from the UN.
v | get backing | rec:from,of swap |  | The Iraqi premier got backing from Tehran.
v | gain support | rec:from,of from,of=actor swap |  | The Syrian opposition gained support from France.
v | gain backing | rec:from,of swap |  | The Afghan premier gained backing from Pakistan.
v | secure backing | rec:from,of swap |  | The Egyptian premier secured the backing of the army.
v | enjoy support | rec:of,from of,from=actor swap |  | The Libyan general enjoyed the support of Egypt.
v | draw praise | rec:from swap |  | The Colombian government drew praise from the UN.
v | earn praise | rec:from swap |  | The Rwandan government earned praise from the World Bank.
n | backing | src:poss,of,from rec:for |  | Russia's backing for the Syrian government was noted in Tehran.
n | congratulation | src:poss,from,of rec:to |  | The Chinese president's congratulations to the Zambian president were published.
n | condolence | src:poss,from,of rec:to |  | The Japanese premier's condolences to Indonesia were published on Monday.
n | gratitude | src:poss,of rec:to |  | The ambassador repeated Haiti's gratitude to Cuba.
v | pass vote of confidence | rec:in |  | The Kosovo parliament passed a vote of confidence in the government.
[cameo=054 ctx=diplomatic]
v | raise relations | rec:with |  | Kazakhstan raised its relations with Vietnam.
v | elevate relations | rec:with |  | Manila elevated its relations with Tokyo.
v | elevate ties | rec:with |  | Delhi elevated ties with Athens.
v | acknowledge | obj=independence,state,government rec:of,obj |  | Ankara acknowledged the independence of Montenegro.
v | accord recognition | rec:to |  | India accorded recognition to Bangladesh.
v | grant recognition | rec:to,iobj |  | Sweden granted recognition to Palestine.
v | give recognition | rec:to,iobj |  | Denmark gave recognition to Estonia.
v | extend recognition | rec:to |  | Bulgaria extended recognition to Macedonia.
v | accept credentials | rec:of,from |  | The Estonian president accepted the credentials of the Georgian ambassador.
v | appoint ambassador | rec:to subj=actor |  | Tirana appointed an ambassador to Belgrade.
v | name ambassador | rec:to subj=actor |  | Washington named an ambassador to Sudan.
v | send ambassador | rec:to |  | Cairo sent an ambassador to Damascus.
v | return ambassador | rec:to |  | Paris returned its ambassador to Niamey.
v | send back ambassador | rec:to |  | Rabat sent back its ambassador to Madrid.
v | reestablish relations | rec:with |  | Bogota reestablished relations with Caracas.
v | re-establish relations | rec:with |  | Sudan re-established relations with Chad.
v | re-establish ties | rec:with |  | Riyadh re-established ties with Tehran.
v | renew relations | rec:with |  | Syria renewed relations with Iraq.
v | renew ties | rec:with |  | Djibouti renewed ties with Eritrea.
v | resume ties | rec:with |  | Ottawa resumed ties with Riyadh.
v | mend relations | rec:with |  | Ankara mended relations with Cairo.
v | mend ties | rec:with |  | Doha mended ties with Abu Dhabi.
v | repair relations | rec:with |  | Canberra repaired relations with Beijing.
v | repair ties | rec:with |  | Warsaw repaired its ties with Brussels.
v | rebuild ties | rec:with |  | Harare rebuilt ties with London.
v | rebuild relations | rec:with |  | Khartoum rebuilt relations with Washington.
v | upgrade relations | rec:with |  | Hanoi upgraded relations with Washington.
v | upgrade ties | rec:with |  | Seoul upgraded its ties with Hanoi.
v | deepen ties | rec:with |  | Minsk deepened its ties with Beijing.
v | deepen relations | rec:with |  | Delhi deepened relations with Tokyo.
v | expand ties | rec:with |  | Tehran expanded ties with Caracas.
v | boost ties | rec:with |  | Ankara boosted ties with Baku.
v | forge ties | rec:with |  | Pristina forged ties with Tirana.
v | develop relations | rec:with |  | Ulaanbaatar developed relations with Seoul.
v | strengthen relations | rec:with |  | Brussels strengthened relations with Tbilisi.
v | improve ties | rec:with |  | Islamabad improved ties with Dhaka.
v | normalise ties | rec:with |  | Khartoum normalised ties with Jerusalem.
v | open consulate | rec:in,to |  | Brazil opened a consulate in Nigeria.
v | reopen consulate | rec:in,to |  | Turkey reopened its consulate in Iraq.
v | reopen mission | rec:in,to |  | The EU reopened its mission in Afghanistan.
v | inaugurate embassy | rec:in |  | Rwanda inaugurated an embassy in Ghana.
n | normalization | of=relation,tie src:by,poss rec:with eventive | r=.9 | Morocco's normalization of relations with Israel followed.
n | normalization of relations | between src:between rec:with |  | The normalization of relations between Serbia and Kosovo began.
n | normalisation of relations | between src:between rec:with |  | The normalisation of relations between Armenia and Turkey began.
n | restoration of relations | between src:between rec:with |  | The restoration of relations between Iran and Saudi Arabia came in March.
n | establishment of relations | between src:between rec:with |  | The establishment of relations between Bhutan and Japan came in March.
n | establishment of diplomatic relations | between src:between rec:with |  | The establishment of diplomatic relations between Israel and Bahrain came in October.
n | resumption of relations | between src:between rec:with |  | The resumption of relations between Syria and Iraq came in November.
n | rapprochement | src:between,poss,of rec:with,between light eventive |  | The rapprochement between Turkey and Armenia continued.
n | restoration | of=relation,tie src:by,poss rec:with eventive | r=.9 | Sudan's restoration of relations with Iran followed in October.
n | resumption | of=relation,tie src:by,poss rec:with eventive | r=.9 | Syria's resumption of relations with Tunisia followed in April.
n | establishment | of=relation,tie src:by,poss rec:with eventive | r=.9 | Bhutan's establishment of relations with Israel was announced.
n | reopening | of=embassy,consulate,mission src:poss,by rec:in eventive |  | Japan's reopening of its embassy in Kyiv was announced.
[cameo=057 ctx=diplomatic]
v | sign | obj=signable rec:with |  | Kabul signed a communique with Islamabad.
v | ink | obj=treaty,agreement,deal,pact,contract,memorandum,protocol,declaration,signable rec:with |  | Djibouti inked a pact with Ethiopia.
v | countersign | obj=treaty,agreement,deal,pact,memorandum,protocol rec:with |  | The Polish president countersigned the treaty with France.
v | enter into agreement | rec:with |  | Botswana entered into an agreement with Zambia.
v | join | obj=treaty,convention,pact,protocol,charter subj=actor |  | Palau joined the convention.
v | become party | to=treaty,convention,pact,protocol subj=actor |  | The Comoros became a party to the treaty.
v | become signatory | to=treaty,convention,pact,protocol,agreement subj=actor |  | Vanuatu became a signatory to the treaty.
v | adhere | to=treaty,convention,pact,protocol,charter subj=actor | r=.9 | Uruguay adhered to the convention.
v | renew | obj=treaty,agreement,pact,memorandum,protocol,contract rec:with |  | Greece renewed the agreement with America.
v | extend | obj=treaty,agreement,pact,memorandum,protocol rec:with |  | Russia extended the treaty with America.
v | prolong | obj=treaty,agreement,pact,memorandum,protocol rec:with |  | Kyrgyzstan prolonged the agreement with Russia.
v | exchange instruments | of=ratification rec:with |  | Portugal exchanged instruments of ratification with Angola.
v | deposit instrument | of=ratification,accession rec:with |  | Tonga deposited its instrument of accession with the UN.
v | affix signature | rec:to,with |  | The Ghanaian president affixed his signature to the pact with Togo.
v | pass | obj=treaty,pact,accord rec:with subj=actor | r=.9 | The Bulgarian parliament passed the treaty with Macedonia.
n | accession | to=treaty,convention,pact,protocol src:poss,of,by |  | Jordan's accession to the treaty was announced.
n | signature | of=treaty,agreement,deal,pact,memorandum,protocol src:by,poss rec:with eventive |  | Tajikistan's signature of the pact with Russia followed in May.
n | conclusion | of=treaty,agreement,deal,pact,contract src:by,poss rec:with eventive |  | The conclusion of a treaty by Poland with Ukraine followed.
n | approval | of=treaty,agreement,deal,pact src:by,poss rec:with |  | The Danish parliament's approval of the treaty with Sweden followed.
