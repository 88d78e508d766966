# CONCEDE: verbal concessions: easing of rules, pardons, apologies, promised withdrawals.
# Format: see lexicon.md. Origin: ours.
[cameo=080]
v | concede | comp,obj=demand,defeat,right rec:to |  | The government conceded to the miners' demands.
v | yield | to=demand,pressure,protester |  | The ministry yielded to the demands of the students.
v | bow | to=demand,pressure |  | The Thai government bowed to pressure from protesters.
v | give in | to=demand,pressure,striker,protester |  | The Greek government gave in to the demands of the farmers.
v | give way | to=demand,pressure |  | The junta gave way to the demands of the opposition.
v | cave | to=demand,pressure |  | The ministry caved to pressure from the union.
v | capitulate | to=demand,pressure |  | The prime minister capitulated to the demands of parliament.
v | back down |  |  | The Polish government backed down in the dispute with farmers.
v | back off |  | r=.7 | The Turkish government backed off in the dispute with Greece.
v | climb down |  |  | The Italian government climbed down in the row with Brussels.
v | relent |  |  | The Chinese authorities relented after protests in Wukan.
v | make concession | rec:to |  | Serbia made concessions to Brussels.
v | meet demand | rec:of |  | The government met the demands of the strikers.
v | accept demand | rec:of,from |  | The ministry accepted the demands of the truck drivers.
v | accept | obj=demand,ultimatum rec:of,from |  | Serbia accepted the demands of the Contact Group.
v | comply | with=demand,request,order,resolution |  | Iraq complied with the demand of the UN.
v | announce | obj=reform,withdrawal,amnesty |  | The Moroccan king announced reforms.
v | drop | obj=charge,demand,claim,case rec:against,on |  | Prosecutors dropped the charges against the Turkish journalist.
v | withdraw | obj=charge,demand,claim,complaint,objection rec:against |  | Hungary withdrew its objection to the plan of Slovakia.
v | rescind | obj=order,law,ban,decree |  | The Egyptian government rescinded the decree.
v | repeal | obj=law,ban,decree |  | The Burmese parliament repealed the censorship law.
v | annul | obj=law,ban,decree,verdict,sentence |  | The Russian court annulled the sentence against the activist.
v | overturn | obj=ban,sentence,verdict,conviction,ruling |  | The supreme court of Georgia overturned the conviction of the journalist.
v | reverse | obj=decision,policy,ban,ruling |  | The Indian government reversed its decision on visas.
v | commute | obj=sentence rec:of |  | The Singaporean president commuted the sentence of the prisoner.
v | reduce | obj=sentence rec:of |  | The Belarusian court reduced the sentence of the activist.
v | scrap | obj=law,ban,plan,tax |  | The French government scrapped the fuel tax.
v | make amends | rec:to |  | Japan made amends to Korea.
n | concession | src:poss,by rec:to light |  | The government's concessions to the opposition were announced.
n | u-turn | src:poss,by light |  | The British government's U-turn came on Monday.
[cameo=081 ctx=legal]
v | ease | obj=restriction,rule,ban,curfew,censorship,blockade rec:on,against,for |  | Israel eased restrictions on Gaza.
v | relax | obj=restriction,rule,ban,curfew,law,censorship rec:on,for |  | Cuba relaxed the rules on travel.
v | loosen | obj=restriction,rule,ban,control rec:on,for |  | The Chinese government loosened controls on farmers.
v | soften | obj=restriction,rule,law,stance rec:on,towards |  | Poland softened its stance on Belarus.
v | lift | obj=restriction,ban,curfew,siege,blockade,emergency,censorship rec:on,against,from,of |  | The Turkish president lifted the curfew.
v | end | obj=restriction,ban,curfew,siege,blockade,emergency,censorship rec:on,against,of |  | Turkey ended the blockade of Armenia.
v | suspend | obj=curfew,ban rec:on,against |  | The Thai junta suspended the curfew.
v | remove | obj=restriction,ban,barrier,roadblock rec:on,against,from |  | Israel removed roadblocks in Gaza.
v | waive | obj=rule,requirement,visa rec:for,on |  | Tbilisi waived visas for Russians.
v | legalize | obj=party,union,group |  | The Tunisian government legalized the Islamist party.
v | legalise | obj=party,union,group |  | The Spanish government legalised the communist party.
n | lifting | of=restriction,ban,curfew,siege,blockade,emergency src:poss,by rec:on,against light eventive |  | The lifting of the curfew by the Nepalese government came on Tuesday.
n | easing | of=restriction,ban,curfew,rule src:poss,by rec:on,against eventive |  | The easing of restrictions by Israel came on Sunday.
[cameo=055]
v | apologize | rec:to for,to |  | The Dutch government apologized to Indonesia.
v | apologise | rec:to for,to |  | Britain apologised to Kenya.
v | express regret | rec:to for,over,about,to |  | Turkey expressed regret to Russia for the incident.
v | express remorse | rec:to for,over,to |  | Japan expressed remorse to Korea.
v | offer apology | rec:to,iobj,obj |  | The Danish minister offered an apology to Greenland.
v | issue apology | rec:to |  | The Canadian government issued an apology to the students.
v | ask for forgiveness | rec:of |  | The bishop asked for forgiveness of the victims.
n | apology | src:poss,from,by rec:to,for light |  | The apology of the Belgian government to Rwanda was accepted.
[cameo=081 ctx=legal mode=]
v | pardon | obj=person rec:obj |  | The Belarusian president pardoned four protesters.
v | amnesty | obj=person rec:obj |  | The Kyrgyz parliament amnestied hundreds of prisoners.
v | forgive | obj=actor rec:obj |  | The Polish bishops forgave Germany.
v | acquit | obj=person rec:obj |  | The court acquitted the Chechen journalist.
v | exonerate | obj=person rec:obj |  | The tribunal exonerated the Croatian general.
v | grant amnesty | rec:to,iobj,obj |  | The Algerian president granted amnesty to the rebels.
v | grant pardon | rec:to,iobj,obj |  | The king of Thailand granted a pardon to the prisoners.
v | grant autonomy | rec:to,iobj,obj |  | The Indonesian government granted autonomy to Aceh.
v | grant clemency | rec:to,iobj,obj |  | The governor granted clemency to the prisoner.
v | declare amnesty | rec:for |  | The Syrian president declared an amnesty for political prisoners.
v | clear | obj=person rec:obj of=charge,crime |  | The court cleared the minister of corruption charges.
n | amnesty | src:poss,by rec:for,of light |  | The amnesty for prisoners by the Russian parliament was announced.
n | pardon | src:poss,by rec:for,of light |  | The pardon of the opposition leaders by the president was announced.
[cameo=080]
v | cave in | to=demand,pressure,protester,striker |  | The Kenyan government caved in to the demands of the teachers.
v | accede | to=demand,request,call,pressure |  | The Jordanian king acceded to the demands of the protesters.
v | submit | to=demand,pressure,ultimatum subj=actor |  | Belgrade submitted to the demands of NATO.
v | succumb | to=demand,pressure subj=actor |  | The Pakistani government succumbed to pressure from Washington.
v | knuckle under | to=demand,pressure |  | The Hungarian government knuckled under to pressure from Brussels.
v | buckle | under,to=demand,pressure subj=actor |  | The Thai government buckled under pressure from the protesters.
v | bend | to=demand,pressure subj=actor |  | The Kyrgyz government bent to the demands of the opposition.
v | acquiesce | to,in=demand,request,plan,deployment,withdrawal,decision,election |  | Khartoum acquiesced to the demands of the UN.
v | give ground | subj=official,state to,in,on,over | r=.9 | The French government gave ground in the dispute with the miners.
v | row back | on,from subj=actor |  | The British government rowed back on its plan for asylum seekers.
v | backtrack | on,from subj=actor |  | The Indonesian government backtracked on the fuel tax.
v | backpedal | on,from subj=actor |  | The Australian prime minister backpedalled on the visa ban.
v | reverse course | subj=actor after,under,amid,following=protest,pressure,outcry,strike,criticism | r=.8 | The Indian government reversed course after the protests of farmers.
v | reverse itself | subj=official,state | r=.8 | The State Department reversed itself on visas for Iraqi interpreters.
v | accommodate | obj=demand,request rec:of subj=actor |  | The Sri Lankan government accommodated the demands of the Tamil opposition.
v | satisfy | obj=demand rec:of subj=actor |  | The Polish government satisfied the demands of the miners.
v | fulfil | obj=demand rec:of subj=actor |  | The Nepalese government fulfilled the demands of the Maoists.
v | fulfill | obj=demand rec:of subj=actor |  | The Bolivian government fulfills the demands of the miners.
v | heed | obj=demand,call,appeal,request rec:of,from subj=actor |  | The Syrian government heeded the call of Moscow.
v | grant request | rec:of,from |  | The Egyptian court granted the request of the activists.
v | grant demand | rec:of,from |  | The Ecuadorian government granted the demands of the Indian protesters.
v | grant concession | rec:to,iobj,obj |  | The Bulgarian government granted concessions to the striking miners.
v | moderate | obj=demand,stance subj=actor |  | The Catalan government moderated its demands.
v | scale back | obj=demand,restriction,curfew subj=actor |  | The Polish farmers scaled back their demands.
v | water down | obj=demand,law,reform,plan subj?=actor | r=.8 | The Georgian government watered down the law on foreign agents.
v | admit defeat | subj=actor |  | The president of Senegal admitted defeat.
v | acknowledge defeat | subj=actor |  | The Gambian president acknowledged defeat.
v | accept defeat | subj=official,party,actor |  | The Ghanaian president accepted defeat in the election.
v | accept responsibility | rec:for subj=official,actor for | r=.9 cameo=055 | The Dutch government accepted responsibility for the massacre in Srebrenica.
v | take responsibility | for=mistake,failure,error,death,abuse,crime subj=official,state | r=.7 cameo=055 | The Canadian government took responsibility for the abuse of the students.
v | acknowledge responsibility | rec:for subj=official,actor for | cameo=055 | Britain acknowledged responsibility for the deaths.
v | accept blame | rec:for subj=official,actor | cameo=055 | The Iranian government accepted blame for the crash of the Ukrainian airliner.
v | acknowledge | obj=guilt,mistake,error,wrongdoing,blame,fault subj=official,state rec:to | r=.9 cameo=055 | The Japanese government acknowledged its guilt.
v | admit | obj=guilt,mistake,error,wrongdoing,blame,fault,failing subj=official,state rec:to | r=.9 | The Kenyan police admitted mistakes.
v | commit itself | to=release,withdrawal,reform,disarmament |  | Damascus committed itself to the withdrawal of its troops.
v | announce | obj=easing,relaxation,loosening,concession,pardon,repeal rec:for,to,of |  | The Cuban government announced an easing of travel rules.
v | call off | obj=strike,protest,boycott,demonstration,rally,march,walkout subj=civil,worker,party |  | The Nigerian unions called off the strike.
v | suspend strike | subj=civil,actor |  | The Greek miners suspended their strike.
v | end boycott | subj=party,civil,actor rec:of |  | The Georgian opposition ended its boycott of parliament.
v | shelve | obj=law,reform,tax subj?=actor | r=.9 | The Hong Kong government shelved the extradition bill.
v | ditch | obj=law,reform,tax subj?=actor | r=.8 | The Romanian government ditched the tax.
v | axe | obj=tax,law subj?=actor | r=.8 | The Irish government axed the water tax.
v | withdraw | obj=law,tax,decree,amendment subj=official,state,party |  | The Armenian government withdrew the bill on pensions.
v | drop | obj=law,tax,reform subj=official,state,party rec:for | r=.9 | The Kuwaiti government dropped the sales tax.
v | abandon | obj=law,tax,reform subj=official,state rec:for | r=.8 | The French government abandoned the pension reform.
v | roll back | obj=law,tax,rule,restriction,reform,increase,measure subj?=actor |  | The Ecuadorian president rolled back the fuel price increase.
v | revoke | obj=ban,decree,emergency,order,law,rule subj?=actor rec:on,against |  | The South Korean president revoked the decree.
v | strike down | obj=law,ban,decree,rule,verdict rec:on,against |  | The Ugandan court struck down the law against gays.
n | climbdown | src:poss,by,of light eventive rec:over,to |  | The Pakistani government's climbdown began on Sunday.
n | capitulation | src:poss,by,of rec:to eventive |  | The capitulation of the Serbian government came in June.
n | reversal | of=policy,ban,decision src:poss,by eventive | r=.9 | The reversal of the ban by the Indonesian government came on Friday.
n | repeal | of=law,ban,decree src:poss,by eventive light |  | The repeal of the press law by the Fijian parliament came in April.
n | scrapping | of=law,ban,tax,plan,visa src:poss,by eventive |  | The scrapping of the fuel tax by the French government followed weeks of protests.
n | abolition | of=censorship,ban,tax,visa,law,emergency src:poss,by eventive |  | The abolition of censorship by the Burmese government came in August.
[cameo=081 ctx=legal]
v | scrap | obj=visa,curfew,restriction,censorship,rule,requirement rec:for,on |  | Georgia scrapped visas for Iranian citizens.
v | abolish | obj=censorship,visa,ban,curfew,emergency,tax,requirement rec:for |  | Morocco abolished visas for Jordanian citizens.
v | do away | with=censorship,visa,ban,curfew,emergency,restriction,tax,penalty subj?=actor |  | The Tunisian government did away with censorship.
v | dispense | with=visa,curfew,restriction,censorship,requirement subj?=actor | r=.9 | Armenia dispensed with visas.
v | phase out | obj=restriction,curfew,control,ban rec:on,against |  | The Greek government phased out restrictions on travel.
v | shorten | obj=curfew,sentence,ban,detention subj?=actor rec:in,of,on |  | The Kashmiri police shortened the curfew in Srinagar.
v | call off | obj=curfew,emergency,siege |  | The Sri Lankan government called off the curfew.
v | cut | obj=sentence rec:of subj?=official,court noprep=on |  | The Russian court cut the sentence of the activist.
v | halve | obj=sentence rec:of |  | The Thai court halved the sentence of the editor.
v | quash | obj=conviction,sentence,verdict,charge,ban,warrant rec:of,against |  | The Egyptian court quashed the conviction of the former president.
v | void | obj=conviction,sentence,verdict,ban rec:of |  | The Ecuadorian court voided the sentence of the journalist.
v | set aside | obj=conviction,verdict,sentence,ban rec:of,on |  | The Malaysian court set aside the conviction of the opposition leader.
v | dismiss charge | obj=charge rec:against subj?=official,court against=actor,person |  | The Kenyan court dismissed the charges against the activists.
v | dismiss case | obj=case rec:against subj?=official,court against=actor,person |  | The Zambian judge dismissed the case against the opposition leader.
v | throw out | obj=charge,case,conviction,lawsuit rec:against,of |  | The Zambian court threw out the charges against the editor.
v | unfreeze | obj=asset,account,money rec:of,for | cameo=085 ctx=economic | The Swiss government is unfreezing the assets of the Tunisian president.
v | unban | obj=party,media,group,union,opposition | cameo=0812 | The South African government unbanned the party.
v | lift ban | rec:on on=party,opposition,politician,candidate | cameo=0812 | The Kyrgyz court lifted the ban on the opposition party.
v | decriminalize | obj=any subj=actor rec:for | r=.7 | The Botswanan court decriminalized homosexuality.
v | decriminalise | obj=any subj=actor rec:for | r=.7 | The Indian court decriminalised homosexuality.
v | register | obj=party subj=official,court,commission | r=.7 cameo=0812 | The Belarusian justice ministry registered the party.
v | authorize | obj=rally,demonstration,protest,march,party rec:of,by subj?=actor | cameo=0811 | The Moscow mayor authorized the rally of the opposition.
v | authorise | obj=rally,demonstration,protest,march,party rec:of,by subj?=actor | cameo=0811 | The Algerian government authorised the march of the opposition.
v | permit | obj=rally,demonstration,protest,march rec:of,by subj?=actor | cameo=0811 | The Belarusian government permitted the rally.
v | allow | obj=rally,demonstration,protest,march,party,newspaper rec:of,by subj=actor | cameo=0811 | The Singaporean government allowed the rally.
v | allow | obj=person,actor xcomp=freely,drive,study,work,marry,pray,come rec:obj subj?=official,state,court,police noobj=tourist,passenger,player,fan,shopper | r=.9 cameo=0811 | Cuba allowed the dissidents to travel.
v | permit | obj=person,actor xcomp=freely,drive,study,work,marry,pray,come rec:obj subj?=official,state,court,police noobj=tourist,passenger,player,fan,shopper | r=.9 cameo=0811 | Iran permitted the lawyer to travel.
v | let | obj=person,actor xcomp=freely,drive,study,work,marry,pray,come rec:obj subj?=official,state,court,police noobj=tourist,passenger,player,fan,shopper | r=.8 cameo=0811 | China let the artist travel.
v | unblock | obj=website,media,account,internet rec:of |  | Pakistan unblocked the website.
v | restore internet | subj=official,state rec:in,to | r=.9 | The Indian government restored the internet in Kashmir.
v | reopen | obj=newspaper,university,church,mosque,station rec:of subj=official,state,police | r=.7 | The Turkish government reopened the newspaper.
v | restore | obj=right,licence,license,immunity,citizenship,autonomy,liberty rec:of,to subj=actor |  | The Nicaraguan government restored the citizenship of the priests.
v | reinstate | obj=official,person,worker rec:obj subj=official,state,court |  | The Polish government reinstated the judges.
v | give | obj=autonomy,independence,amnesty rec:iobj,to subj=actor |  | Madrid gave autonomy to Catalonia.
v | give vote | rec:iobj,to,obj subj=official,state | r=.8 | The Kuwaiti parliament gave women the vote.
v | grant | obj=independence,autonomy,right,immunity,bail,parole,reprieve,freedom rec:iobj,to |  | Ethiopia granted independence to Eritrea.
v | cede right | rec:to |  | The Egyptian junta ceded rights to parliament.
v | devolve power | rec:to |  | London devolved power to Scotland.
v | liberalize | obj=law,rule,visa,economy,regime,media,press subj=official,state | r=.8 | The Vietnamese government liberalized the rules on travel.
n | relaxation | of=restriction,rule,ban,curfew,control,law,censorship src:poss,by rec:on,for light eventive |  | The relaxation of controls by the Albanian government began in March.
n | loosening | of=restriction,rule,ban,curfew,control,law,censorship src:poss,by rec:on,for light eventive |  | The loosening of travel rules by Cuba began in January.
n | removal | of=restriction,ban,curfew,barrier,tariff src:poss,by rec:on,against,from eventive |  | The removal of tariffs by Kenya began in October.
n | suspension | of=curfew,ban,tax src:poss,by rec:on,against eventive |  | The suspension of the curfew by the Thai junta came on Monday.
n | end | to=curfew,censorship src:poss light=announce,declare,order subj=official,state | r=.9 | The Bahraini king announced an end to the curfew.
n | legalization | of=party,union,group src:poss,by eventive | cameo=0812 | The legalization of the Kurdish party by the Turkish court followed.
n | reinstatement | of=official,worker,person src:poss,by eventive rec:of |  | The reinstatement of the judges by the Pakistani government came in March.
[cameo=055]
v | say sorry | rec:to to |  | The Australian government said sorry to the Aboriginal people and to East Timor.
v | beg forgiveness | rec:of,from |  | The Irish bishops begged forgiveness from the victims.
v | beg pardon | rec:of |  | The Polish president begged pardon of the Jewish people and Israel.
v | ask forgiveness | rec:of,from |  | The German president asked forgiveness of Poland.
v | seek forgiveness | rec:of,from |  | The Rwandan bishops sought forgiveness from the survivors.
v | make apology | rec:to,for |  | The Italian government made an apology to Libya.
v | extend apology | rec:to |  | The Japanese government extended its apology to South Korea.
v | convey apology | rec:to |  | Tehran conveyed its apologies to Islamabad.
v | present apology | rec:to |  | The Belgian government presented its apologies to Congo.
v | deliver apology | rec:to |  | The British prime minister delivered an apology to the Irish victims.
v | send apology | rec:to |  | Ankara sent an apology to Moscow.
v | voice regret | rec:to for,over,about,at,to |  | Riyadh voiced regret over the death of the Yemeni civilians.
v | convey regret | rec:to |  | Azerbaijan conveyed its regret to Moscow.
v | express sorrow | rec:to for,over,about,at | r=.8 | The Norwegian government expressed sorrow for the treatment of the Sami.
v | express shame | rec:to for,over,about,at |  | The Vatican expressed shame over the abuse of Canadian children.
v | express contrition | rec:to |  | The Guatemalan president expressed contrition for the massacre.
v | atone | for rec:to subj=actor | r=.9 | Germany atoned for its crimes in Poland.
n | mea culpa | src:poss,from,by,of rec:to,for light eventive | r=.9 | The Dutch king's mea culpa to Indonesia came in March.
n | expression of regret | src:poss,from,by,of rec:to,for light eventive |  | An expression of regret from Israel to Turkey followed.
[cameo=081 ctx=legal]
v | reprieve | obj=person rec:obj |  | The Indonesian president reprieved the Australian prisoner.
v | spare life | rec:of |  | The Iranian court spared the life of the Kurdish activist.
v | absolve | obj=person,actor rec:obj subj=official,court,actor |  | The Chilean court absolved the general.
v | rehabilitate | obj=dissident,official,politician,general,poet,person rec:obj subj=official,court,state | r=.8 | The Hungarian court rehabilitated the dissident.
v | issue pardon | rec:to,for |  | The Sri Lankan president issued a pardon to the general.
v | sign pardon | rec:for,of |  | The Ukrainian president signed a pardon for the former minister.
v | sign amnesty | rec:for |  | The Chechen president signed an amnesty for the rebels.
v | give pardon | rec:to,iobj,obj |  | The Zambian president gave a pardon to his predecessor.
v | extend amnesty | rec:to,for |  | The Ugandan parliament extended the amnesty for the rebels.
v | approve amnesty | rec:for |  | The Bahraini parliament approved an amnesty for political prisoners.
v | pass amnesty | rec:for |  | The Spanish parliament passed an amnesty for the Catalan separatists.
v | proclaim amnesty | rec:for |  | The Thai king proclaimed an amnesty for prisoners.
v | give reprieve | rec:to,iobj,obj |  | The Philippine president gave a reprieve to the prisoner.
v | cancel warrant | rec:for,against |  | The Spanish judge cancelled the warrant for the Catalan leader.
v | find innocent | obj=person rec:obj of subj?=court,jury,judge,official | r=.9 | The Turkish court found the journalist innocent of the charges.
n | acquittal | of=person src:poss,by rec:of light eventive |  | The acquittal of the general by the tribunal came on Friday.
n | commutation | of=sentence src:poss,by eventive light |  | The commutation of the sentence by the Zambian president came on Monday.
n | rehabilitation | of=dissident,general,politician,official src:poss,by rec:of eventive | r=.8 | The rehabilitation of the dissident by the Czech court came in May.
[cameo=0814 ctx=rights_freedoms]
v | lift state emergency | rec:in |  | The Ethiopian government lifted the state of emergency.
v | end state emergency | rec:in |  | The French president ended the state of emergency.
v | revoke state emergency | rec:in |  | The Sri Lankan president revoked the state of emergency.
v | lift martial law | rec:in |  | The Thai junta lifted martial law.
v | end martial law | rec:in |  | The Philippine president ended martial law in Mindanao.
v | revoke martial law | rec:in |  | The South Korean president revoked martial law.
[cameo=080]
v | give in | to=civil,worker rec:to subj=official,state |  | The Kenyan government gave in to the teachers.
v | cave in | to=civil,worker rec:to subj=official,state |  | The Greek government caved in to the farmers.
v | cave | to=civil,worker rec:to subj=official,state | r=.9 | The Argentine government caved to the truck drivers.
v | yield | to=civil,worker rec:to subj=official,state |  | The Romanian government yielded to the miners.
v | meet halfway | obj=actor rec:obj subj=actor | r=.9 | The Nepalese government met the Madhesi protesters halfway.
v | take back | obj=decision,law,tax,increase,rise,decree subj=official,state | r=.8 | The Chilean president took back the fare increase.
[cameo=055]
v | apologise | subj=official,state noprep=to,for | r=.8 | The Norwegian minister apologised on Friday.
v | apologize | subj=official,state noprep=to,for | r=.8 | The Turkish government apologized on Monday.
v | be sorry | for subj=official,state | r=.8 | The Japanese government was sorry for the deaths.
n | apology | src:of,poss,from,by rec:to,for eventive |  | The apology of the Dutch government to Suriname came in December.
[cameo=080]
v | drop | obj=plan,proposal,decision subj?=official,state after,under,amid,following=protest,pressure,outcry,strike,riot rec:for |  | The Panamanian government dropped its plan after protests.
v | shelve | obj=plan,proposal,decision subj?=official,state after,under,amid,following=protest,pressure,outcry,strike,riot rec:for |  | The Bulgarian government shelved the plan after protests in Sofia.
v | abandon | obj=plan,proposal,decision subj?=official,state after,under,amid,following=protest,pressure,outcry,strike,riot rec:for |  | The Israeli government abandoned the plan under pressure from Washington.
v | scrap | obj=plan,proposal,decision subj?=official,state after,under,amid,following=protest,pressure,outcry,strike,riot rec:for |  | The Sri Lankan government scrapped its plan after protests.
v | withdraw | obj=plan,proposal,decision subj?=official,state after,under,amid,following=protest,pressure,outcry,strike,riot rec:for |  | The Slovak government withdrew the plan under pressure from the unions.
v | suspend | obj=plan,proposal,decision subj?=official,state after,under,amid,following=protest,pressure,outcry,strike,riot rec:for |  | The Mongolian government suspended its plan after protests.
[cameo=081 ctx=legal]
v | show clemency | rec:to |  | The Iranian judge showed clemency to the Kurdish activist.
v | give clemency | rec:to,iobj,obj |  | The Malaysian king gave clemency to the opposition leader.
v | receive clemency | rec:from swap |  | Three Kenyan prisoners received clemency from the Kenyan president.
v | receive pardon | rec:from swap |  | The Ukrainian opposition leader received a pardon from the president.
v | receive reprieve | rec:from swap |  | The Filipino prisoner received a reprieve from the Indonesian president.
v | win reprieve | rec:from swap subj=person | r=.9 | The Kurdish prisoner won a reprieve from the Iranian court.
