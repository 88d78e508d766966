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
v | oppose | obj=any rec:of,by,obj subj=actor | r=.7 | Russia opposed the plan of NATO.
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
