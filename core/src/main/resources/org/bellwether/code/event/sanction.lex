# SANCTION: cutting relations, aid, talks; expulsions of diplomats; sanctions between states; convictions and sentences.
# Format: see lexicon.md. Origin: ours.
[mode=convict cameo=1663 ctx=legal nocameo]
v | convict | obj=person rec:obj |  | The court convicted the Chinese lawyer.
v | sentence | obj=person rec:obj |  | A Minsk court sentenced the activist to four years in prison.
v | condemn | obj=person rec:obj to=death,prison |  | The Iranian court condemned the man to death.
v | jail | obj=person rec:obj for=year,month,crime |  | An Egyptian court jailed the blogger for three years.
v | find guilty | rec:obj |  | The Russian court found the singer guilty.
v | fine | obj=person,actor rec:obj subj=actor |  | The court fined the Belarusian newspaper.
v | be sentenced | rec:subj swap to=year,prison,death,month |  | The Turkish general was sentenced to life.
v | hand down sentence | rec:to,against |  | The court handed down a sentence to the Vietnamese blogger.
v | hand down verdict | rec:to,against |  | The court handed down a verdict against the Ukrainian politician.
v | pronounce verdict | rec:to,against |  | The judge pronounced a verdict against the Belarusian activist.
v | pronounce sentence | rec:to,on,against |  | The judge pronounced the sentence on the Chechen rebels.
v | pass sentence | rec:on |  | The judge passed sentence on the Serbian general.
v | impose sentence | rec:on |  | The court imposed a sentence on the Cuban dissident.
v | find | obj=person xcomp=guilty rec:obj |  | The court found the Rwandan minister guilty.
v | plead guilty | rec:subj swap | r=.5 | The Russian businessman pleaded guilty.
n | conviction | src:poss,by,amod rec:of light eventive src=court |  | The conviction of the journalist by a Turkish court came on Monday.
n | sentencing | src:poss,by,amod rec:of light eventive |  | The sentencing of the activists by a Russian court came on Friday.
n | prison sentence | src:poss,by,amod,from rec:to,of,for,against light eventive |  | The court gave a prison sentence to the Kazakh editor.
n | jail sentence | src:poss,by,amod,from rec:to,of,for,against light eventive |  | A jail sentence for the Moroccan journalist followed.
n | sentence | src:poss,by,amod,from rec:to,for,against,on light=impose,pass,pronounce,hand,give,receive,get eventive |  | The harsh sentence to the human rights defender followed.
n | verdict | src:poss,by,amod,from rec:to,for,against,on light=pronounce,hand,deliver,return eventive |  | The guilty verdict against the Ukrainian politician followed.
n | death sentence | src:poss,by,amod,from rec:to,for,against,on,of light eventive |  | The death sentence for the Iranian pastor followed.
[mode=expel cameo=166 ctx=diplomatic]
v | expel | obj=diplomat,ambassador,envoy,attache,official,spy rec:of,obj,from |  | Sweden expelled a Syrian diplomat.
v | expel | obj=observer,monitor,peacekeeper,inspector,ngo,journalist rec:of,obj,from |  | Sudan expelled aid workers.
v | order out | obj=diplomat,ambassador rec:obj |  | Belarus ordered out the American ambassador.
v | declare persona non grata | rec:obj |  | Minsk declared the American diplomat persona non grata.
v | throw out | obj=diplomat,ambassador,inspector rec:obj |  | Iraq threw out the UN inspectors.
v | expel | from=bloc,body subj=actor obj=actor rec:obj |  | The Arab League expelled Syria from the council.
v | suspend | obj=membership rec:of |  | The African Union suspended the membership of Mali.
v | suspend | from=bloc,body obj=actor rec:obj |  | The Commonwealth suspended Fiji from its councils.
n | expulsion | of=diplomat,ambassador,envoy,observer src:poss,by rec:of light eventive |  | The expulsion of the Russian diplomats by Britain took place.
[mode=withdraw cameo=161 ctx=diplomatic]
v | recall | obj=ambassador,envoy,diplomat rec:from,to,in |  | Poland recalled its ambassador from Minsk.
v | withdraw | obj=ambassador,envoy,diplomat,recognition rec:from,of |  | Costa Rica withdrew its ambassador from Taiwan.
v | close | obj=embassy,consulate rec:in,of |  | Britain closed its embassy in Tehran.
v | shut | obj=embassy,consulate rec:in,of |  | Norway shut its embassy in Damascus.
v | break relations | rec:with |  | Guatemala broke relations with Iran.
v | break off relations | rec:with |  | Senegal broke off relations with Iran.
v | break off ties | rec:with |  | Malawi broke off ties with Eritrea.
v | break ties | rec:with |  | Mauritania broke ties with Israel.
v | cut ties | rec:with |  | Saudi Arabia cut ties with Qatar.
v | cut relations | rec:with |  | Egypt cut relations with Iran.
v | sever relations | rec:with |  | Georgia severed relations with Russia.
v | sever ties | rec:with |  | Chad severed ties with Sudan.
v | suspend relations | rec:with |  | Venezuela suspended relations with Colombia.
v | freeze relations | rec:with |  | Jordan froze relations with Hamas.
v | freeze ties | rec:with |  | Turkey froze ties with Israel.
v | downgrade relations | rec:with |  | Ankara downgraded relations with Israel.
v | reduce relations | rec:with |  | London reduced its relations with Tehran.
v | reduce staff | rec:in of=embassy |  | Britain reduced the staff of its embassy in Minsk.
v | end relations | rec:with |  | Bolivia ended relations with Israel.
v | withdraw | from=treaty,pact,convention,agreement,bloc rec:with |  | North Korea withdrew from the treaty.
v | pull out | of=treaty,pact,convention,agreement,bloc rec:with |  | Russia pulled out of the treaty with America.
v | leave | obj=treaty,pact,bloc,body subj=actor rec:obj |  | Georgia left the pact.
v | tear up | obj=treaty,agreement,deal,contract rec:with |  | Iraq tore up the treaty with Iran.
v | revoke | obj=treaty,agreement,visa,licence,license,citizenship,accreditation rec:with,of |  | Turkey revoked the agreement with Cyprus.
v | annul | obj=treaty,agreement,deal,contract rec:with |  | Bulgaria annulled the contract with Russia.
v | abrogate | obj=treaty,agreement,pact rec:with |  | Sudan abrogated the agreement with Egypt.
v | call off | obj=talks,visit,summit,meeting rec:with,to |  | Pakistan called off talks with India.
v | cancel | obj=talks,visit,summit,meeting,deal,contract,invitation rec:with,to,of |  | The Polish president cancelled his visit to Ukraine.
v | suspend | obj=talks,negotiation,dialogue rec:with |  | Minsk suspended talks with Brussels.
v | break off | obj=talks,negotiation,dialogue,contact rec:with |  | Georgia broke off talks with Abkhazia.
v | freeze | obj=talks,negotiation,dialogue rec:with |  | Brussels froze talks with Ankara.
v | halt | obj=talks,negotiation,cooperation,dialogue rec:with |  | Serbia halted talks with Kosovo.
v | postpone | obj=talks,visit,summit,meeting rec:with,to,of | r=.6 | Berlin postponed the summit with Ankara.
n | withdrawal | of=ambassador,envoy,diplomat src:poss,by rec:from light eventive |  | The withdrawal of the ambassadors of the EU from Minsk took place.
n | withdrawal | from=treaty,pact,convention src:poss,of,by light eventive | r=.8 | North Korea's withdrawal from the treaty took place in January.
n | break | in=relation,tie src:poss,between,of light rec:with | r=.6 | A break in relations between Georgia and Russia followed.
n | suspension | of=talks,membership,aid src:poss,by rec:of,to,with light eventive |  | The suspension of aid to Mali by France followed.
[mode=discontinue cameo=162 ctx=economic]
v | impose sanctions | rec:on,against |  | The EU imposed sanctions on Belarus.
v | impose embargo | rec:on,against |  | The UN imposed an embargo on Libya.
v | impose visa ban | rec:on,against |  | The EU imposed a visa ban on Belarusian judges.
v | impose ban | rec:on,against obj=travel |  | The European Union imposed a travel ban on Burmese generals.
v | impose penalty | rec:on,against |  | Washington imposed penalties on Iranian banks.
v | adopt sanctions | rec:against,on |  | The Council adopted sanctions against Syria, the EU said.
v | introduce sanctions | rec:against,on |  | Canada introduced sanctions against Zimbabwe.
v | expand sanctions | rec:against,on |  | The EU expanded its sanctions against Belarus.
v | extend sanctions | rec:against,on |  | Washington extended sanctions against Cuba.
v | tighten sanctions | rec:against,on |  | The EU tightened sanctions on Iran.
v | toughen sanctions | rec:against,on |  | America toughened sanctions on North Korea.
v | slap sanctions | rec:on |  | Washington slapped sanctions on Myanmar.
v | sanction | obj=actor,person rec:obj subj=actor |  | Washington sanctioned a Russian bank.
v | blacklist | obj=actor,person rec:obj |  | The EU blacklisted Belarusian officials.
v | embargo | obj=actor,goods rec:obj,from |  | The Arab states embargoed Israel.
v | freeze | obj=asset,account,fund,aid,loan rec:of,to,for |  | Switzerland froze the assets of the Libyan president.
v | cut | obj=aid,supply,subsidy,gas,electricity,fund rec:to,for |  | Moscow cut oil supplies to Minsk.
v | cut off | obj=aid,supply,subsidy,gas,electricity,fund,trade,water rec:to,for,with |  | Russia cut off gas supplies to Ukraine.
v | reduce | obj=aid,supply,gas,subsidy rec:to,for |  | Gazprom reduced gas supplies to Belarus.
v | suspend | obj=aid,supply,trade,cooperation,loan,payment,export,import,delivery,flight rec:to,with,for,from |  | Germany suspended aid to Rwanda.
v | halt | obj=aid,supply,trade,loan,export,import,delivery,shipment rec:to,with,from |  | Russia halted oil supplies to Lithuania.
v | stop | obj=aid,supply,trade,export,import,delivery,shipment,gas,payment rec:to,with,from |  | Turkmenistan stopped gas supplies to Iran.
v | end | obj=aid,trade,cooperation,subsidy rec:to,with,for |  | Denmark ended aid to Tanzania.
v | ban | obj=import,export,goods,product rec:from,of,to |  | Russia banned imports of wine from Georgia.
v | boycott | obj=actor,goods subj=actor rec:obj,from |  | Arab states boycotted Israel.
v | withhold | obj=aid,loan,tranche,payment,fund rec:from |  | The IMF withheld a tranche from Ukraine.
n | sanction | src:poss,by,of,amod rec:against,on light=impose,adopt,introduce,apply,expand,extend,tighten noverb=lift,ease,suspend,end,remove,waive,drop,oppose,threaten,demand,urge,reject,block |  | New American sanctions against Iran took effect, and Washington imposed sanctions on Syria.
n | embargo | src:poss,by,of,amod rec:against,on light=impose,introduce,declare noverb=lift,ease,end,oppose |  | The EU declared an embargo against Yugoslavia.
n | asset freeze | src:poss,by,of rec:against,on light=impose,introduce,order |  | London ordered an asset freeze against the Libyan bank.
