# ACCUSE: criticism, allegations, charges, law suits, investigations.
# Format: see lexicon.md. Origin: ours.
[mode=allege cameo=112]
v | accuse | rec:obj obj=actor,person |  | The Sudanese government accused Chad of arming rebels.
v | blame | rec:obj,on obj=actor,any |  | Moscow blamed Kyiv for the gas dispute.
v | charge | comp subj=actor | r=.6 | The opposition charged that the government had rigged the vote.
v | allege | comp subj=actor |  | The Indian ministry alleged that Pakistan had shelled a village.
v | denounce | obj=actor rec:obj |  | The Cuban minister denounced the United States.
v | claim | comp=violent subj=actor | r=.5 | The rebels claimed that the army had burned their houses.
v | implicate | obj=actor,person rec:obj |  | The report of the UN implicated the Syrian army.
v | incriminate | obj=actor,person rec:obj |  | The witness incriminated the Serbian police.
v | hold responsible | rec:obj |  | Ankara held Damascus responsible for the attack.
v | point finger | rec:at |  | Beirut pointed the finger at Damascus.
v | level accusation | rec:against,at |  | The minister levelled accusations against the Polish opposition.
v | make accusation | rec:against,of |  | Riga made accusations against Moscow.
v | make allegation | rec:against |  | The lawyer made allegations against the Turkish police.
v | lay blame | rec:on |  | The Kremlin laid the blame on Georgia.
n | accusation | src:poss,by,from rec:against,of light |  | The accusations by Moscow against Tbilisi were repeated.
n | allegation | src:poss,by,from rec:against,of light |  | The allegations by Amnesty International against Israel were repeated.
[mode=allege cameo=115 ctx=legal]
v | sue | obj=actor,person rec:obj |  | The newspaper sued the Hungarian government.
v | charge | obj=person rec:obj |  | Prosecutors charged the opposition leader with treason.
v | indict | obj=actor,person rec:obj |  | The tribunal indicted the Sudanese president.
v | prosecute | obj=actor,person rec:obj |  | The Russian authorities prosecuted the blogger.
v | arraign | obj=person rec:obj |  | The court arraigned the Kenyan minister.
v | put on trial | obj=person rec:obj |  | Egypt put the activists on trial.
v | bring charges | rec:against |  | The prosecutor brought charges against the Turkish editor.
v | file charges | rec:against |  | Prosecutors filed charges against the Polish minister.
v | press charges | rec:against |  | The police pressed charges against the protesters.
v | file lawsuit | rec:against |  | The company filed a lawsuit against Ecuador.
v | file complaint | rec:against |  | Ukraine filed a complaint against Russia.
v | lodge complaint | rec:against,with |  | The opposition lodged a complaint against the election commission.
v | open case | rec:against,into |  | The Russian prosecutors opened a case against the activist.
v | launch case | rec:against |  | Minsk prosecutors launched a case against the journalist.
v | initiate proceedings | rec:against |  | The Commission initiated proceedings against Hungary.
v | go on trial | rec:subj swap |  | The opposition leader went on trial in Minsk.
v | stand trial | rec:subj swap |  | The former Liberian president stood trial in The Hague.
n | trial | src:poss,by,amod rec:of light eventive |  | The trial of the activists began in Moscow.
n | indictment | src:poss,by,amod rec:of,against light eventive |  | The indictment of the Kosovo prime minister by the tribunal came in May.
n | prosecution | src:poss,by,amod rec:of light eventive |  | The prosecution of journalists by the Turkish state continued.
n | lawsuit | src:poss,by,amod rec:against light eventive |  | The lawsuit of Georgia against Russia began.
[mode=disapprove cameo=111]
v | criticize | rec:obj,of obj=actor,policy,any |  | Brussels criticized the Hungarian government.
v | criticise | rec:obj,of obj=actor,policy,any |  | London criticised the election in Zimbabwe.
v | condemn | rec:obj,of,by,against subj=actor |  | The UN condemned the attack on the school by the rebels.
v | denounce | obj=policy,any rec:of,by,obj |  | Iran denounced the raid by Israel.
v | deplore | obj=any rec:of,by,obj |  | The Vatican deplored the arrests of priests in China.
v | decry | obj=any rec:of,by,obj |  | The opposition decried the decree of the president.
v | slam | obj=actor,policy rec:obj,of,by |  | The Chinese ministry slammed the American report.
v | blast | obj=actor,policy rec:obj,of,by verbal |  | The senator blasted the Pakistani government.
v | lambast | obj=actor,policy rec:obj,of |  | The union lambasted the French government.
v | lambaste | obj=actor,policy rec:obj,of |  | The minister lambasted the European Commission.
v | rebuke | obj=actor rec:obj |  | Washington rebuked Israel.
v | censure | obj=actor,policy rec:obj |  | The Ukrainian parliament censured the minister.
v | chide | obj=actor rec:obj |  | Berlin chided Athens.
v | scold | obj=actor rec:obj |  | The premier scolded the Greek government.
v | reprimand | obj=actor rec:obj |  | The bishop reprimanded the Polish government.
v | castigate | obj=actor,policy rec:obj |  | The envoy castigated the Burmese junta.
v | attack | obj=policy,plan,decision,law rec:of verbal |  | The opposition attacked the plan of the Spanish government.
v | ridicule | obj=actor,policy rec:obj |  | Tehran ridiculed the American plan.
v | mock | obj=actor,policy rec:obj |  | The Venezuelan president mocked the United States.
v | disapprove | of=actor,policy,any rec:of |  | Beijing disapproved of the visit of the Dalai Lama.
v | oppose | obj=actor rec:obj subj=actor | r=.7 | The Malian parliament opposed the junta.
v | object | to=any rec:of,by subj=actor |  | Greece objected to the name of Macedonia.
v | complain | subj=actor about,of,comp rec:about,to |  | Lithuania complained about the Belarusian nuclear plant.
v | lament | obj=any rec:of subj=actor | r=.6 | The bishops lamented the policy of the Philippine government.
v | regret | obj=decision,move,sentence,attack rec:of,by subj=actor | r=.6 | Warsaw regretted the decision of Minsk.
v | express concern | rec:in,of,about,at |  | The EU expressed concern about the arrests in Belarus.
v | voice concern | rec:in,of,about,at |  | Washington voiced concern about the trial in Russia.
v | express outrage | rec:at,of,over |  | Turkey expressed outrage at the vote in France.
v | express dismay | rec:at,of,over |  | The OSCE expressed dismay at the verdict in Minsk.
v | express disappointment | rec:with,at,in |  | Kyiv expressed disappointment with the decision of Berlin.
v | lodge protest | rec:with,against,to |  | Vietnam lodged a protest with China.
v | deliver protest | rec:to |  | Tokyo delivered a protest to Seoul.
v | take to task | rec:obj |  | The court took the Italian government to task.
v | hit out | rec:at |  | The Greek premier hit out at Germany.
v | lash out | rec:at,against |  | The Iranian president lashed out at Britain.
v | speak out | rec:against against |  | The bishop spoke out against the Zimbabwean government.
v | be critical | rec:of |  | The report was critical of the Polish police, Amnesty International said.
v | express doubt | rec:about,on |  | NATO expressed doubts about the Russian report.
v | rebuff | obj=criticism rec:of | r=.4 | Minsk rebuffed the criticism of Brussels.
v | dispute | obj=claim,report,figure,statement rec:of,by | r=.6 | Kyiv disputed the claims of Moscow.
n | criticism | src:poss,by,from,amod rec:of,for light |  | The criticism of Minsk by the EU was sharp and was repeated.
n | condemnation | src:poss,by,from,amod rec:of light |  | The condemnation of Syria by the Arab League came on Sunday.
n | rebuke | src:poss,by,from,amod rec:of,to,for light |  | The rebuke of Israel by the United States came on Tuesday.
n | outrage | src:poss,in,among rec:at,over,against light=express,voice,cause |  | Pakistan voiced outrage at the raid.
[mode=investigate cameo=090]
v | investigate | obj=actor,person,crime,any rec:obj,of,by subj=actor |  | The Italian police investigated the minister.
v | probe | obj=actor,crime,any rec:obj,of,by subj=actor |  | The Indian government probed the bank.
v | open investigation | rec:into,against,of |  | Prosecutors opened an investigation into the Romanian minister.
v | launch investigation | rec:into,against,of |  | The police launched an investigation into the Polish party.
v | open inquiry | rec:into,against |  | The Peruvian parliament opened an inquiry into the president.
v | launch inquiry | rec:into,against |  | Britain launched an inquiry into the army.
v | launch probe | rec:into,against |  | The Commission launched a probe into Gazprom.
v | open probe | rec:into,against |  | Swiss prosecutors opened a probe into the Russian company.
v | conduct investigation | rec:into,of |  | The UN conducted an investigation into the Israeli raid.
v | question | obj=person rec:obj subj=police,actor | r=.7 | Police questioned the opposition leader.
v | interrogate | obj=person rec:obj |  | The KGB interrogated the Belarusian journalist.
v | inspect | obj=site,reactor,plant,base rec:of,in | r=.7 | The IAEA inspected a reactor in Iran.
n | investigation | src:poss,by,amod rec:into,of,against light eventive |  | The investigation into the Maltese minister by the police continued.
n | inquiry | src:poss,by,amod rec:into,against light eventive |  | The inquiry of the Kenyan parliament into the police continued.
n | probe | src:poss,by,amod rec:into,against light eventive |  | The probe of the Turkish police into the mayor continued.
n | interrogation | src:poss,by,amod rec:of light eventive |  | The interrogation of the activists by the KGB continued.
# Second part: more ways to criticise, allege, charge, sue and investigate.
[mode=allege cameo=112]
v | fault | obj=actor,policy rec:obj,of,by subj=actor |  | The Lithuanian minister faulted the European Commission for the delay.
v | pin blame | rec:on |  | Ankara pinned the blame for the bombing on Kurdish militants.
v | put blame | rec:on |  | The Ethiopian government put the blame on Eritrea.
v | place blame | rec:on |  | Nicosia placed the blame on the Turkish army.
v | shift blame | rec:on,onto,to |  | Minsk shifted the blame onto Warsaw.
v | heap blame | rec:on,upon |  | The Honduran president heaped blame on the opposition.
v | trade blame | plural recip rec:with |  | India and Pakistan traded blame for the shelling.
v | trade accusation | plural recip rec:with |  | Armenia and Azerbaijan traded accusations over the ceasefire.
v | exchange accusation | plural recip rec:with |  | The Lebanese president and the speaker exchanged accusations on Friday.
v | swap accusation | plural recip rec:with | r=.9 | Moscow and Kyiv swapped accusations after the attack.
v | hold accountable | rec:obj obj=actor,person |  | Washington held Tehran accountable for the attack on the embassy.
v | hold liable | rec:obj obj=actor,person |  | The Dutch court held Russia liable for the deaths.
v | hurl accusation | rec:at,against |  | The Venezuelan president hurled accusations at Colombia.
v | repeat accusation | subj=actor rec:against,of |  | Kigali repeated its accusations against the Congolese army.
v | renew accusation | subj=actor rec:against,of |  | The Sudanese government renewed its accusations against Chad.
v | repeat allegation | subj=actor rec:against,of |  | The Georgian opposition repeated its allegations against the ruling party.
v | voice suspicion | rec:of,about,against |  | The Kenyan opposition voiced suspicions about the election commission.
v | level charge | rec:against,at |  | The Zambian opposition levelled a string of charges at the ruling party.
v | suspect | of rec:obj obj=actor,person subj=actor | r=.8 | The Ukrainian police suspected Russian agents of the bombing.
v | tie | to=misdeed,graft-word,atrocity-word obj=actor,person rec:obj subj=actor | r=.8 | The German prosecutor tied Iranian agents to the murder.
v | link | to=misdeed,graft-word,atrocity-word obj=actor,person rec:obj subj=actor | r=.8 | Indian police linked Pakistani agents to the bombing in Mumbai.
v | attribute | to=actor,place obj=misdeed rec:to subj=actor |  | Seoul attributed the attack to North Korea.
v | ascribe | to=actor,place obj=misdeed rec:to subj=actor |  | The Turkish authorities ascribed the killings to Kurdish rebels.
v | see hand | rec:of |  | Kabul saw the hand of Pakistan in the attack.
v | finger | obj=actor rec:obj subj=actor for,in,over,as | r=.7 | Washington fingered Tehran for the attack.
v | brand | obj=actor,person rec:obj subj=actor xcomp=slur-word,bad-word |  | Tehran branded the Israeli government a terrorist.
v | brand | obj=actor,person rec:obj subj=actor as=slur-word,bad-word |  | The ruling party branded the Ugandan opposition as traitors.
v | call | obj=actor,person rec:obj subj=actor xcomp=slur-word |  | The Syrian opposition called the president a butcher.
v | label | obj=actor,person rec:obj subj=actor xcomp=slur-word |  | The Egyptian government labelled the opposition leader a terrorist.
v | describe | as=slur-word obj=actor,person rec:obj subj=actor |  | The Polish minister described the Belarusian president as a dictator.
v | denounce | as=slur-word obj=actor,person rec:obj subj=actor |  | The Cuban government denounced the dissidents as traitors.
v | liken | to=slur-word,hitler,stalin obj=actor,person rec:obj subj=actor |  | The Israeli minister likened the Iranian president to a Nazi.
v | assert | comp=violent subj=actor | r=.5 | Kyiv asserted that Russian troops had burned the village.
v | allege | obj=misdeed subj=actor rec:by,of,in,against |  | The Kenyan opposition alleged fraud by the election commission.
v | claim | obj=fraud,irregularity,rigging,plot,conspiracy subj=actor rec:by,of,in,against | r=.8 | The Congolese opposition claimed fraud in the election.
v | cry foul | subj=actor rec:over,at,against |  | The Ivorian opposition cried foul after the election.
n | complaint | src:poss,by,from,of rec:against,about light against=actor,policy | r=.8 | Moldova's complaint against Russia reached the court on Friday.
[mode=allege cameo=1121 ctx=corruption]
v | accuse | of=graft-word obj=actor,person rec:obj |  | Prosecutors accused the Romanian minister of corruption.
v | charge | with=graft-word obj=person,actor rec:obj |  | The Malaysian former premier was charged with graft by the prosecutors.
n | accusation | of=graft-word src:poss,by,from rec:against light |  | The opposition's accusations of corruption against the Peruvian president made headlines.
n | charge | of=graft-word src:poss,by,from rec:against light=bring,file,make,level |  | Brazilian prosecutors made charges of bribery against the senator.
[mode=allege cameo=1122 ctx=human_rights]
v | accuse | of=abuse-word obj=actor,person rec:obj |  | Amnesty International accused the Burmese army of torture.
v | document | obj=abuse-word,atrocity-word subj=actor rec:by,in,of | r=.9 | Human Rights Watch documented abuses by the Ethiopian army.
n | accusation | of=abuse-word src:poss,by,from rec:against,by light |  | Amnesty International's accusations of torture against the Egyptian police made headlines.
[mode=allege cameo=1123 ctx=military]
v | accuse | of=aggression-word obj=actor rec:obj |  | Hanoi accused China of aggression in the disputed waters.
n | accusation | of=aggression-word src:poss,by,from rec:against light |  | Georgia's accusation of aggression against Russia came before the summit.
[mode=allege cameo=1124 ctx=legal]
v | accuse | of=atrocity-word obj=actor,person rec:obj |  | Yerevan accused Turkey of genocide.
v | accuse war crime | rec:obj obj=actor,person |  | The UN accused the Sudanese army of war crimes.
v | charge war crime | rec:obj obj=actor,person |  | The tribunal charged the Serbian general with war crimes.
v | charge | with=atrocity-word obj=actor,person rec:obj |  | The tribunal charged the Rwandan mayor with genocide.
[mode=allege cameo=1125 ctx=intelligence]
v | accuse | of=treachery-word obj=actor,person rec:obj |  | The KGB accused the Polish diplomat of espionage.
v | charge | with=treachery-word obj=actor,person rec:obj |  | The Iranian judiciary charged the journalist with spying.
v | uncover | obj=plot,conspiracy,spying subj=official,police,actor rec:by,of,against | r=.6 | The Jordanian intelligence service uncovered a plot by Syrian agents.
[mode=allege cameo=114 ctx=diplomatic]
v | send protest note | rec:to |  | Athens sent a protest note to Ankara.
v | send note of protest | rec:to |  | Seoul sent a note of protest to Tokyo.
v | hand note of protest | rec:to,iobj |  | The Lithuanian foreign ministry handed a note of protest to the Belarusian ambassador.
v | deliver note | of=protest rec:to |  | Warsaw delivered a note of protest to Minsk.
v | file protest | rec:with,against,to subj=state,official |  | The Philippine government filed a protest with Beijing.
v | register protest | rec:with,against,to subj=state,official |  | Islamabad registered a strong protest with Washington.
v | convey protest | rec:to,with subj=state,official |  | Dhaka conveyed its protest to the Burmese ambassador.
v | send protest | rec:to subj=state,official |  | Ecuador sent a protest to Colombia.
v | protest | obj=conduct-word,misdeed,aggression-word,abuse-word subj=state,official rec:obj,of,by,to noprep=in,through | r=.9 | Tokyo protested the launch of a missile by North Korea.
v | protest | to=actor,place subj=state,official rec:to |  | Moscow protested to Washington over the flight.
v | protest | against=conduct-word,misdeed,aggression-word,abuse-word,actor subj=state,official rec:of,by,against,to | r=.9 | The Cypriot government protested against the Turkish drilling.
v | lodge objection | rec:to,with,against |  | New Delhi lodged an objection with Beijing.
v | make representation | rec:to,with subj=state,official |  | London made representations to the Bahraini government.
v | issue demarche | rec:to |  | Islamabad issued a demarche to the Afghan government.
v | make complaint | rec:to,against,about |  | Doha made a complaint against Riyadh.
[mode=allege cameo=115 ctx=legal]
v | take to court | rec:obj obj=actor,person |  | Croatia took Slovenia to court over the border.
v | drag court | rec:obj obj=actor,person |  | Spain dragged Britain to court over Gibraltar.
v | haul court | rec:obj obj=actor,person |  | Brussels hauled Hungary before the court.
v | bring suit | rec:against |  | Nicaragua brought suit against Colombia.
v | file suit | rec:against |  | The Gambian government filed suit against Burma.
v | bring lawsuit | rec:against |  | The Marshall Islands brought a lawsuit against India.
v | bring case | rec:against |  | South Africa brought a case against Israel.
v | file case | rec:against |  | Australia filed a case against Japan.
v | institute proceedings | rec:against |  | Costa Rica instituted proceedings against Nicaragua.
v | launch proceedings | against rec:against |  | The European Commission launched proceedings against Poland.
v | open proceedings | against rec:against |  | Turkish prosecutors opened proceedings against the mayor.
v | begin proceedings | against rec:against |  | The Bolivian senate began proceedings against the judge.
v | start proceedings | against rec:against |  | Serbian prosecutors started proceedings against the general.
v | take legal action | rec:against |  | The Argentine government took legal action against Britain.
v | impeach | obj=official,person rec:obj |  | The South Korean parliament impeached the president.
v | prefer charges | rec:against |  | The Nigerian police preferred charges against the senator.
v | lay charge | rec:against |  | Canadian police laid charges against the Indian official.
v | refer | to=court,tribunal obj=actor,case,person rec:obj,against |  | The UN Security Council referred Sudan to the court.
n | impeachment | src:poss,by,amod rec:of light eventive of=official,person |  | The impeachment of the Ecuadorian president by the parliament began.
[mode=disapprove cameo=111]
v | assail | obj=actor,policy rec:obj,of,by verbal |  | The Pakistani premier assailed the Indian government.
v | berate | obj=actor rec:obj |  | The Turkish president berated the European Commission.
v | upbraid | obj=actor rec:obj |  | The Kenyan minister upbraided the British ambassador.
v | admonish | obj=actor rec:obj |  | The Vatican admonished the Nicaraguan government.
v | excoriate | obj=actor,policy rec:obj,of,by |  | The Irish president excoriated the British government.
v | pillory | obj=actor,policy rec:obj,of,by |  | The opposition pilloried the Bulgarian premier.
v | rap | obj=actor,policy rec:obj,of,by verbal | r=.8 | The European Commission raps Italy over its budget.
v | bash | obj=actor,policy rec:obj,of,by verbal subj=actor | r=.7 | The Filipino president bashed the European Parliament.
v | deride | obj=actor,policy rec:obj,of,by subj=actor |  | Pyongyang derided the South Korean president.
v | vilify | obj=actor,policy rec:obj,of,by subj=actor |  | The Rwandan government vilified the Belgian minister.
v | disparage | obj=actor,policy rec:obj,of,by subj=actor |  | The Brazilian president disparaged the French government.
v | belittle | obj=actor,policy rec:obj,of,by subj=actor |  | The Greek opposition belittled the plan of the government.
v | insult | obj=actor rec:obj subj=actor |  | The Venezuelan president insulted the Spanish king.
v | chastise | obj=actor,policy rec:obj,of,by |  | The UN chastised the Congolese government.
v | reproach | obj=actor rec:obj |  | Paris reproached London for the delay.
v | bemoan | obj=policy,lack,failure rec:of,by,in subj=actor | r=.8 | The Armenian opposition bemoaned the decision of the government.
v | question | obj=decision,legality,legitimacy,policy,fairness,impartiality,motive,sincerity,commitment rec:of,by subj=actor |  | The OSCE questioned the legitimacy of the Belarusian parliament.
v | call into question | obj=decision,legality,legitimacy,policy,election,result,ruling rec:of,by subj=actor |  | Paris called into question the legitimacy of the Togolese president.
v | call out | obj=actor rec:obj subj=actor for,over,on |  | Canberra called out Beijing for the arrests.
v | single out | obj=actor rec:obj subj=actor for=criticism,condemnation,rebuke |  | The UN singled out Sudan for criticism.
v | inveigh | against=actor,any rec:against,of,by subj=actor |  | The Iranian president inveighed against the United States.
v | rail | against,at rec:against,at,of,by subj=actor |  | The Hungarian premier railed against the European Commission.
v | fulminate | against,at rec:against,at,of,by subj=actor |  | The Bolivian president fulminated against Chile.
v | fume | at,over,about rec:at,over,of,by subj=actor | r=.8 | Ankara fumed at the Dutch government.
v | bristle | at rec:at,of,by subj=actor | r=.8 | Beijing bristled at the remarks of the Japanese premier.
v | scoff | at rec:at,of,by subj=actor | r=.8 | Tehran scoffed at the statement of the American president.
v | sneer | at rec:at,of,by subj=actor | r=.8 | Pyongyang sneered at the offer of Seoul.
v | grumble | about,at,over rec:about,at,of,by subj=actor | r=.7 | Athens grumbled about the decision of Berlin.
v | snipe | at=actor,place rec:at verbal | r=.7 | The Maltese opposition sniped at the government.
v | round | on=actor,place rec:on subj=actor |  | The Slovak premier rounded on the European Commission.
v | lay into | rec:into into=actor,place subj=actor |  | The Scottish opposition laid into the British government.
v | tear into | rec:into into=actor,place subj=actor |  | The Australian opposition tore into the government.
v | take aim | rec:at at=actor,place,policy verbal | r=.8 | The Mexican president took aim at Washington over its wall.
v | take issue | rec:with,of,by with=actor,policy,claim |  | Jakarta took issue with the report of the UN.
v | take exception | rec:to,of,by to=actor,place,policy,claim |  | Baku took exception to the resolution of the French senate.
v | take swipe | rec:at |  | The Polish president took a swipe at Germany.
v | find fault | rec:with,of,by |  | The OSCE found fault with the Kazakh election.
v | pour scorn | rec:on,of,by |  | Moscow poured scorn on the British report.
v | heap scorn | rec:on,of,by |  | Damascus heaped scorn on the Arab League.
v | heap criticism | rec:on |  | The Malian opposition heaped criticism on the junta.
v | level criticism | rec:at,against |  | The bishops levelled criticism at the Congolese government.
v | direct criticism | rec:at,against |  | The Nepali opposition directed its criticism at the premier.
v | voice criticism | rec:of,at,against |  | The Finnish president voiced criticism of the Hungarian government.
v | step up criticism | rec:of |  | Berlin stepped up its criticism of the Turkish government.
v | issue condemnation | rec:of,by |  | The Arab League issued a condemnation of the Israeli raid.
v | issue rebuke | rec:to,of,against |  | The Vatican issued a rebuke to the Maltese government.
v | deliver rebuke | rec:to,of,against |  | The UN delivered a rebuke to Eritrea.
v | frown | on,upon,at rec:on,upon,at,of,by subj=actor | r=.8 | Beijing frowned on the visit of the American speaker.
v | voice alarm | at,over,about=conduct-word,misdeed,abuse-word,actor rec:at,over,about,of,by,in subj=actor |  | The UN voiced alarm over the killings in Burundi.
v | express alarm | at,over,about=conduct-word,misdeed,abuse-word,actor rec:at,over,about,of,by,in subj=actor |  | The Red Crescent and the UN expressed alarm at the shelling of Syrian hospitals.
v | voice outrage | rec:at,over,of,by subj=actor |  | Pakistan voiced outrage at the American raid.
v | voice dismay | rec:at,over,of,by subj=actor |  | Copenhagen voiced dismay at the Russian decision.
v | voice anger | rec:at,over,of,by,with subj=actor |  | Kinshasa voiced anger at the Rwandan government.
v | express anger | rec:at,over,of,by,with subj=actor |  | Kabul expressed anger at the Pakistani shelling.
v | voice disappointment | at,over,with,in=conduct-word,misdeed,actor,place,failure,refusal rec:at,over,with,in subj=actor |  | The Ukrainian president voiced disappointment with the German chancellor.
v | express displeasure | rec:at,over,with,of,by subj=actor |  | Riyadh expressed displeasure with the Canadian minister.
v | voice displeasure | rec:at,over,with,of,by subj=actor |  | Hanoi voiced its displeasure over the Chinese patrols.
v | express regret | over=policy,attack,verdict,sentence,vote,arrest rec:of,by,in subj=actor | r=.6 | The Council of Europe expressed regret over the decision of the Belarusian court.
v | express indignation | rec:at,over,of,by subj=actor |  | The Polish president expressed indignation at the Russian statement.
v | express frustration | rec:at,over,with,of subj=actor |  | The UN envoy expressed frustration with the Yemeni rebels.
v | express disapproval | rec:of,at,by subj=actor |  | The Swedish parliament expressed disapproval of the Turkish offensive.
v | voice disapproval | rec:of,at,by subj=actor |  | The Iraqi government voiced its disapproval of the Turkish raids.
v | express reservation | rec:about,over,on,of,by subj=actor |  | Ottawa expressed reservations about the American plan.
v | express unease | about,over,at=conduct-word,misdeed,abuse-word,actor rec:about,over,at,of,by subj=actor |  | Tokyo expressed unease about the Chinese patrols.
v | raise objection | rec:to,against,of,by subj=actor |  | Bucharest raised objections to the Ukrainian canal.
v | raise concern | about,over,with=conduct-word,misdeed,abuse-word,actor rec:about,over,with,of,by subj=actor |  | The American ambassador raised concerns about the arrests in Cairo.
v | sound alarm | over,about,on,at=conduct-word,misdeed,abuse-word,actor rec:over,about,at,of,by subj=actor | r=.7 | The UN sounded the alarm over killings by the Burmese army.
v | call | xcomp=bad-word obj=policy,election,attack,arrest,sentence,trial,sanction,law rec:of,by,obj subj=actor |  | Warsaw called the verdict of the Belarusian court unacceptable.
v | call | obj=actor xcomp=bad-word rec:obj subj=actor | r=.8 | The Kremlin called the Latvian government irresponsible.
v | describe | as=bad-word obj=policy,election,attack,arrest,sentence,trial,sanction,law,misdeed,claim,conduct-word rec:of,by,obj subj=actor |  | The Chinese ministry described the American statement as irresponsible.
v | denounce | as=bad-word obj=policy,election,attack,arrest,sentence,trial,sanction,law,misdeed,claim,conduct-word rec:of,by,obj subj=actor |  | The Ugandan opposition denounced the election as a sham.
v | condemn | as=bad-word obj=policy,election,attack,arrest,sentence,trial,sanction,law,misdeed,claim,conduct-word rec:of,by,obj subj=actor |  | Tehran condemned the Israeli strike as cowardly.
v | dub | obj=policy,election,attack,arrest,sentence,trial,sanction,law,misdeed,claim,conduct-word,actor xcomp=bad-word,slur-word rec:obj,of,by subj=actor | r=.8 | The Nicaraguan opposition dubbed the election a farce.
v | label | obj=policy,election,attack,arrest,sentence,trial,sanction,law,misdeed,claim,conduct-word xcomp=bad-word rec:obj,of,by subj=actor | r=.8 | Beijing labelled the American law illegal.
v | come under criticism | rec:from,by swap |  | The Hungarian government came under criticism from Brussels.
v | come under fire | rec:from,by from,by swap verbal |  | The Burmese premier came under fire from the UN.
v | draw criticism | rec:from,by swap |  | The Polish government drew criticism from the European Commission.
v | draw condemnation | rec:from,by swap |  | North Korea drew condemnation from Tokyo after the launch.
v | draw fire | rec:from,by from,by swap verbal |  | The Czech premier drew fire from the opposition.
v | draw rebuke | rec:from,by swap |  | The Israeli minister drew a rebuke from Washington.
v | draw ire | rec:of,from swap |  | The Lithuanian government drew the ire of Beijing.
v | face criticism | rec:from,by swap |  | The Thai junta faced criticism from the UN.
v | earn rebuke | rec:from,of swap |  | The Iraqi premier earned a rebuke from Washington.
v | be critical | of=actor,policy,any rec:of subj=actor |  | The Norwegian government was critical of the Israeli raid.
v | be angry | at,with,about,over rec:at,with,of,by subj=actor | r=.8 | Cairo was angry with Khartoum over the dam.
v | be furious | at,with,about,over rec:at,with,of,by subj=actor | r=.8 | Paris was furious with Canberra over the contract.
v | be unhappy | at,with,about,over rec:at,with,of,by subj=actor | r=.7 | Tbilisi was unhappy with the statement of the German minister.
v | be indignant | at,with,about,over rec:at,with,of,by subj=actor | r=.8 | Belgrade was indignant at the Croatian decision.
v | heckle | obj=official,actor rec:obj |  | Deputies of the opposition heckled the Polish premier.
v | table motion | of=censure,no-confidence rec:against,in | r=.9 | The opposition tabled a motion of censure against the Portuguese government.
v | slam | for obj=actor,person rec:obj verbal |  | Human Rights Watch slammed the Emirati authorities for the arrest of a blogger.
n | denunciation | src:poss,by,from,amod rec:of light |  | The denunciation of the Burmese junta by the bishops was sharp.
n | disapproval | src:poss,by,from,amod rec:of light |  | Washington's disapproval of the Honduran coup was plain.
n | displeasure | src:poss,of,from rec:with,at,over light |  | Moscow's displeasure with the Armenian premier was no secret.
n | anger | src:poss,of rec:at,with,over,of,by at,with,over | r=.6 | Seoul's anger at the Japanese minister was plain.
n | reprimand | src:poss,by,from,amod rec:of,to,for light |  | The reprimand of the Romanian government by the European Commission came on Friday.
n | outcry | from=actor src:poss,from,in,among rec:against,over light | r=.8 | The verdict caused an outcry from the Polish opposition.
n | tirade | src:poss,by,from rec:against,at light |  | The Venezuelan president's tirade against Colombia lasted two hours.
n | diatribe | src:poss,by,from rec:against,at light |  | The Ugandan president's diatribe against Britain was broadcast.
n | objection | src:poss,by,from,of rec:to,against light to=any | r=.8 | Turkey's objections to the Swedish law were repeated.
n | censure | src:poss,by,from,amod rec:of,for light |  | The censure of Israel by the UN came on Monday.
n | dissatisfaction | src:poss,of,from rec:with,at,over with=actor,policy |  | Bishkek's dissatisfaction with the Uzbek guards was plain.
[mode=investigate cameo=090]
v | look | into=misdeed,claim,allegation,complaint,case,graft-word,abuse-word,role,involvement,conduct,death rec:of,by,against,in subj=actor |  | Prosecutors are looking into allegations against the Israeli premier.
v | examine | obj=allegation,complaint,claim,misdeed,abuse-word rec:of,by,against,in subj=official,police,state |  | The UN examined allegations against the Libyan coast guard.
v | open criminal case | rec:against,into |  | Russian prosecutors opened a criminal case against the Ukrainian minister.
v | reopen case | rec:against,into,of |  | Pakistani prosecutors reopened the case against the former premier.
v | reopen investigation | rec:into,against,of |  | Argentine prosecutors reopened the investigation into the Iranian diplomats.
v | reopen inquiry | rec:into,against,of |  | London reopened the inquiry into the British army.
v | widen investigation | rec:into,against,of |  | The Brazilian police widened the investigation into the senator.
v | widen probe | rec:into,against,of |  | Swiss prosecutors widened the probe into the Malaysian minister.
v | start investigation | rec:into,against,of |  | Hungarian prosecutors started an investigation into the mayor.
v | begin investigation | rec:into,against,of |  | The UN began an investigation into the Syrian army.
v | order investigation | rec:into,against,of,by |  | The Filipino president ordered an investigation into the police.
v | order inquiry | rec:into,against,of,by |  | The Sri Lankan president ordered an inquiry into the army.
v | order probe | rec:into,against,of,by |  | The Indian home minister ordered a probe into the police.
v | set up commission | rec:into,of to,of,into subj=actor | r=.7 | The Chilean government set up a commission of inquiry into the police.
v | hold inquiry | rec:into,on,of |  | The Scottish parliament held an inquiry into the police.
v | carry out investigation | rec:into,against,of |  | The UN carried out an investigation into the Burmese army.
v | face investigation | rec:by,from by,from swap |  | The Austrian minister faces an investigation by prosecutors.
v | be under investigation | rec:by,from by,from swap |  | The Kosovo president is under investigation by the tribunal.
v | come under scrutiny | rec:from,by from,by swap |  | The Cypriot government came under scrutiny from the European Commission.
v | place under investigation | obj=actor,person rec:obj |  | French prosecutors placed the Libyan minister under investigation.
v | put under investigation | obj=actor,person rec:obj |  | Spanish prosecutors put the Catalan mayor under investigation.
v | gather evidence | against,of rec:against,of,by subj=actor |  | The UN gathered evidence against the Islamic State.
v | collect evidence | against,of rec:against,of,by subj=actor |  | Ukrainian prosecutors collected evidence against Russian commanders.
v | grill | obj=person,official rec:obj subj=actor,police verbal | r=.8 | Lawmakers grilled the South African president over the contract.
v | send investigator | rec:to,into subj=actor |  | The UN sent investigators to Burundi.
v | trace | obj=misdeed,weapon,missile to=actor,place rec:to subj=actor | r=.7 | The UN traced the missile to Russia.
[mode=investigate cameo=091 ctx=corruption]
v | investigate | obj=graft-word rec:of,by,in,against subj=actor |  | Ukrainian prosecutors investigated corruption in the defence ministry.
v | probe | obj=graft-word rec:of,by,in,against subj=actor |  | The Indonesian police probed corruption in the parliament.
n | investigation | into=graft-word src:poss,by,amod rec:of,by,in light eventive |  | The prosecutors' investigation into corruption in the Guatemalan government began.
[mode=investigate cameo=092 ctx=human_rights]
v | investigate | obj=abuse-word rec:of,by,in,against subj=actor |  | The UN investigated abuses by the Eritrean army.
[mode=investigate cameo=093 ctx=military]
v | investigate | obj=aggression-word rec:of,by,in,against subj=actor |  | The UN investigated the shelling of the hospital by the Israeli army.
[mode=investigate cameo=094 ctx=legal]
v | investigate war crime | rec:of,by,in,against subj=actor |  | The tribunal investigated war crimes by Croatian soldiers.
v | investigate | obj=atrocity-word rec:of,by,in,against subj=actor |  | The UN investigated massacres by the Congolese rebels.
