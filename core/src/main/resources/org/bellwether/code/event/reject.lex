# REJECT: refusals, vetoes, denials of requests, defiance.
# Format: see lexicon.md. Origin: ours.
# The finer senses stand first: of two that fit equally well the first is taken.
[mode=yield cameo=129 ctx=diplomatic]
v | cast veto | rec:on,against,of subj=actor |  | China cast its veto against the resolution on Burma.
v | use veto | rec:on,against,of subj=actor |  | Russia used its veto against the resolution on Syria.
v | wield veto | rec:on,against,of subj=actor |  | Washington wielded its veto against the resolution on Israel.
v | exercise veto | rec:on,against,of subj=actor |  | The Polish president exercised his veto against the bill of the government.
v | impose veto | rec:on,against,of subj=actor |  | Bulgaria imposed a veto on the membership of North Macedonia.
v | veto | obj=resolution rec:on,against,of subj=actor |  | Russia vetoed the UN resolution on Mali.
n | veto | src:poss,by,of rec:of,on,against of=resolution,law,bill,membership |  | The Ukrainian president's veto of the bill was expected.
[mode=yield cameo=128 ctx=legal]
v | disobey | obj=order,actor,ban,ruling,court rec:obj,of,by subj=actor |  | The Thai protesters disobeyed the order of the army.
v | contravene | obj=resolution,law,treaty,ban,convention,embargo,agreement rec:of,by,with subj=actor |  | Eritrea contravened the resolution of the UN.
v | infringe | obj=airspace,treaty,border,agreement,sovereignty rec:of,with subj=actor |  | Turkey infringed the airspace of Greece.
v | violate | obj=law,sovereignty,sanction,constitution,convention,curfew,ban,waters rec:of,with subj=actor |  | The Colombian army violated the sovereignty of Ecuador.
v | break | obj=ceasefire,truce,embargo,armistice,agreement,treaty rec:with,of,against subj=actor |  | The Yemeni rebels broke the truce with the government.
v | bust | obj=sanction,embargo rec:against,on,of |  | The Greek ships and Serbia busted the embargo of the UN.
v | circumvent | obj=sanction,embargo,ban,restriction rec:of,by,on subj=actor |  | North Korea circumvented the sanctions of the UN.
v | evade | obj=sanction,embargo rec:of,by subj=actor |  | Iran evaded the sanctions of Washington.
v | skirt | obj=sanction,embargo,ban rec:of,by subj=actor |  | Belarus skirted the sanctions of the European Union.
v | renege | on=any rec:with,to,of subj=state,official,rebel,party |  | The Turkish government reneged on the agreement with the Kurdish rebels.
v | go back | on=promise,pledge,agreement,deal,commitment,word rec:with,to subj=state,official,rebel,party |  | The Ethiopian government went back on its promise to the rebels.
v | backtrack | on=promise,pledge,agreement,deal,commitment rec:with,to subj=state,official,rebel,party |  | Khartoum backtracked on its pledge to the UN.
v | back out | of=deal,agreement,treaty,accord,pact rec:with subj=state,official,rebel,party |  | Baku backed out of the deal with Yerevan.
v | walk away | from=deal,agreement,treaty,accord,pact rec:with subj=state,official,rebel,party |  | Washington walked away from the deal with Iran.
n | violation | of=sovereignty,border,resolution,law,embargo,treaty,airspace src:poss,by rec:of |  | Turkey's violation of the border was no surprise.
n | breach | of=ceasefire,truce,treaty,agreement,airspace,sanction,embargo src:poss,by rec:of,by |  | Azerbaijan's breach of the ceasefire was no surprise.
n | non-compliance | with src:poss,by,of rec:with,of |  | Syria's non-compliance with the resolution of the UN was no secret.
n | noncompliance | with src:poss,by,of rec:with,of |  | Iraq's noncompliance with the resolution of the UN lasted long.
[mode=meet cameo=125 ctx=diplomatic]
v | decline | comp=meet-word rec:to subj=actor |  | The Turkish president declined to meet the Israeli envoy.
v | refuse | obj=talks,meeting,dialogue,negotiation,audience rec:with,to subj=actor |  | Tirana refused negotiations with Belgrade.
v | rebuff | obj=talks,dialogue,envoy,overture,negotiation,meeting rec:with,of,from,by subj=actor |  | Pyongyang rebuffed the overtures of Seoul.
v | spurn | obj=talks,dialogue,envoy,overture,negotiation,meeting rec:with,of,from,by subj=actor |  | The Taliban spurned talks with the Afghan government.
v | dismiss | obj=talks,dialogue,negotiation,overture rec:with,of,from subj=actor |  | Bogota dismissed talks with the rebels.
v | oppose | obj=talks,dialogue,negotiation rec:with,of subj=actor |  | The Spanish opposition opposed talks with the Basque separatists.
v | resist | obj=talks,dialogue,negotiation rec:with,of subj=actor |  | The Ethiopian government resisted negotiations with the rebels.
v | shun | obj=talks,dialogue,summit,meeting,conference,actor rec:with,of,obj subj=state,official,rebel,party |  | Khartoum shunned the talks in Abuja.
v | skip | obj=talks,summit,meeting,conference rec:with,of subj=state,official,rebel,party |  | The Mexican president skipped the summit in Los Angeles.
v | stay away | from=talks,summit,meeting,conference,session rec:with,of subj=actor |  | The Syrian opposition stayed away from the conference in Sochi.
v | refuse to sit | rec:with,to subj=actor |  | The Congolese government refused to sit down with the rebels.
v | slam door | rec:on,with,to subj=actor |  | Pyongyang slammed the door on talks with Seoul.
v | shut door | rec:on,with,to on,to subj=actor |  | New Delhi shut the door on a dialogue with Islamabad.
v | close door | rec:on,with,to on,to subj=actor |  | Kyiv closed the door on negotiations with the Kremlin.
v | exclude | obj=talks,dialogue,negotiation,meeting rec:with subj=actor |  | The Malian junta excluded a dialogue with the separatists.
v | snub | obj=delegation,envoy,actor rec:obj subj=state,official,rebel,party |  | The Chinese premier snubbed the Japanese delegation.
n | boycott | of=talks,summit,meeting,session,conference,negotiation src:poss,by rec:with,of |  | Serbia's boycott of the summit in Slovenia was expected.
n | refusal | comp=meet src:poss,by,of |  | The Israeli premier's refusal to meet the Palestinian negotiators surprised nobody.
n | rejection | of=talks,dialogue,negotiation,meeting src:poss,by rec:with |  | Madrid's rejection of talks with the separatists was expected.
[mode=meet cameo=126 ctx=diplomatic]
v | reject | obj=mediation,mediator rec:of,by,from subj=actor |  | Algiers rejected the mediation of the African Union.
v | refuse | obj=mediation,mediator rec:of,by,from subj=actor |  | Khartoum refused the mediation of Qatar.
v | rule out | obj=mediation,mediator rec:of,by,from subj=actor |  | New Delhi ruled out any mediation by Washington.
v | spurn | obj=mediation,mediator rec:of,by,from subj=actor |  | The Libyan rebels spurned the mediation of the Turkish president.
[mode=meet cameo=127 ctx=diplomatic]
v | reject peace plan | rec:of,by,with,from subj=actor |  | The Bosnian Serbs and Serbia rejected the peace plan of the Contact Group.
v | reject | obj=roadmap,settlement,compromise,accord,agreement,deal rec:of,by,with,from subj=actor |  | Azerbaijan rejected the settlement of the Minsk Group and the OSCE.
v | spurn | obj=settlement,compromise,accord,agreement,deal rec:of,by,with,from subj=actor |  | The Moldovan separatists spurned the compromise of the OSCE.
[mode=yield cameo=124]
v | cling | to=power,office,post,presidency subj=official rec:against |  | The Malian president clings to power.
v | hang on to power | subj=official |  | The Ivorian president hung on to power.
v | hold on | to=power,office,post,presidency subj=official |  | The Congolese president held on to power.
v | vow to stay | subj=official,actor in,on |  | The Yemeni president vowed to stay in office.
v | rule out | obj=resignation,concession,withdrawal,compromise,surrender,ceasefire,truce,pullout,amnesty,pardon,retreat rec:with,by,to,for,from subj=actor |  | The Syrian president ruled out any concession to the rebels.
v | refuse | obj=concession,compromise,surrender,bail,parole,clemency,amnesty,pardon,withdrawal rec:to,with,for,iobj,of subj=actor |  | The Singaporean president refused clemency for the prisoner.
v | deny | obj=bail,parole,clemency,pardon,amnesty,release rec:to,iobj,for subj=actor ctx=legal |  | The Pakistani court denied bail to the opposition leader.
v | oppose | obj=withdrawal,release,extradition,amnesty,pardon,pullout rec:of,by,from,to subj=actor |  | The Colombian opposition opposed the amnesty of the rebels.
v | block | obj=withdrawal,release,extradition,amnesty,pardon rec:of,by,from,to subj=actor |  | The Spanish court blocked the release of the Catalan leaders.
v | reject | obj=appeal,petition,complaint,lawsuit subj=court,judge,tribunal rec:of,by,from,against |  | The court rejected the appeal of the Egyptian journalists.
v | turn down | obj=appeal,petition,bail,complaint subj=court,judge,tribunal rec:of,by,from,against |  | The Russian court turned down the appeal of the activist.
v | dismiss | obj=appeal,petition,complaint,lawsuit,challenge subj=court,judge,tribunal rec:of,by,from,against |  | The Ugandan court dismissed the petition of the opposition.
[mode=yield cameo=1243 ctx=legal]
v | refuse | comp=release,free subj=actor |  | Tehran refused to free the British sailors.
v | refuse | obj=release,extradition rec:of,to subj=actor |  | The Israeli government refused the release of the Palestinian prisoners.
v | decline | comp=release,free,extradite subj=actor |  | The Thai government declined to extradite the Cambodian politician.
v | reject | obj=extradition,release rec:of,to subj=actor |  | The British court rejected the extradition of the Rwandan suspects.
n | refusal | comp=release,free,extradite,hand src:poss,by,of |  | Moscow's refusal to extradite the suspect strained relations with London.
[mode=yield cameo=1244 ctx=economic]
v | refuse | comp=lift,ease subj=actor |  | Washington refused to lift the sanctions against Cuba.
[mode=yield cameo=1245 ctx=diplomatic]
v | refuse | obj=inspector,observer,inspection,peacekeeper,monitor,mission rec:of,from,by subj=actor |  | Baghdad refused the inspectors of the UN.
v | reject | obj=inspector,observer,inspection,peacekeeper,monitor,intervention,interference rec:of,from,by subj=actor |  | Rangoon rejected the observers of the UN.
v | refuse access | to,iobj=actor,place,investigator,inspector,observer,journalist rec:to,iobj,of subj=actor |  | The Syrian army refused access to the UN.
v | deny access | to,iobj=actor,place,investigator,inspector,observer,journalist rec:to,iobj,of subj=actor |  | The Burmese authorities denied access to the investigators of the UN.
v | block | obj=inspector,observer,inspection,monitor,inquiry,investigator,investigation rec:of,from,by,obj subj=actor |  | Eritrea blocked the investigators of the UN.
[mode=yield cameo=1246 ctx=military]
v | refuse | comp=withdraw,disarm,pull,retreat,surrender subj=actor |  | Eritrea refused to withdraw its troops from the border.
v | reject | obj=ceasefire,truce,withdrawal,disarmament,armistice rec:with,of,by,from subj=actor |  | The Tamil rebels rejected a truce with the government.
v | refuse | obj=ceasefire,truce,armistice,disarmament rec:with,of,by subj=actor |  | The Sudanese army refused a ceasefire with the rebels.
v | refuse to lay down | subj=actor rec:to |  | The Liberian rebels refused to lay down their arms.
n | refusal | comp=withdraw,disarm,pull,retreat,surrender src:poss,by,of |  | Hezbollah's refusal to disarm was no surprise.
[mode=change cameo=123 ctx=political_institutions]
v | oppose | obj=reform,change,amendment,autonomy,independence,federalism,secession rec:of,by,for,in subj=actor |  | Ankara opposed the independence of Iraqi Kurdistan.
v | block | obj=reform,change,amendment,autonomy,referendum rec:of,by,for,in subj=actor |  | The Madrid government blocked the referendum of the Catalan parliament.
v | rule out | obj=reform,change,election,referendum,independence,autonomy,recount,amendment rec:for,of,in subj=actor |  | London ruled out a referendum in Scotland.
v | refuse | obj=reform,change,election,referendum,independence,autonomy,recount,amendment rec:for,of,in,to subj=actor |  | The Belarusian election commission refused a recount.
v | dismiss | obj=reform,change,independence,autonomy,referendum,election rec:for,of,in subj=actor |  | Beijing dismissed the independence of Tibet.
v | reject | obj=referendum,federalism,secession,self-rule,recount,election rec:for,of,in subj=actor |  | The Iraqi government rejected the referendum of the Kurds.
v | deny | obj=independence,autonomy,vote,recount,self-determination rec:to,iobj subj=actor |  | Jakarta denied independence to East Timor.
v | vote down | obj=reform,amendment,constitution rec:of,by subj=actor |  | The Armenian parliament voted down the reform of the government.
n | opposition | to=reform,change,amendment,independence,autonomy,secession src:poss,of,by,from rec:of |  | China's opposition to the independence of Taiwan was no surprise.
n | rejection | of=reform,change,independence,autonomy,referendum,secession src:poss,by rec:of |  | Baghdad's rejection of the referendum was expected.
[mode=change cameo=1231 ctx=executive]
v | refuse | comp=resign,step,quit subj=official,actor rec:to |  | The Armenian premier refused to step down.
v | reject call | for=resignation,election rec:from,by subj=official,actor |  | The Macedonian premier rejected calls for his resignation.
v | dismiss call | for=resignation,election rec:from,by subj=official,actor |  | The Zambian president dismissed calls for his resignation.
n | refusal | comp=resign,step,quit src:poss,by,of |  | The Gambian president's refusal to step down led to talks.
[mode=assist cameo=121]
v | refuse | comp=cooperate,co-operate,collaborate,join subj=actor |  | Belgrade refused to cooperate with the tribunal.
v | refuse | obj=cooperation,support,partnership,collaboration rec:with,to,for,iobj subj=actor |  | The Serbian army refused cooperation with the tribunal.
v | decline | comp=cooperate,help,support,send,participate,contribute,assist,deploy,arm,supply subj=actor |  | Jakarta declined to help the coalition.
v | reject | obj=cooperation,partnership,membership,integration,alliance rec:with,in,of subj=actor |  | The Georgian president rejected an alliance with Russia.
v | rule out | obj=cooperation,partnership,membership,alliance,coalition rec:with,in,of subj=actor |  | Chisinau ruled out an alliance with Moscow.
n | refusal | comp=cooperate,join,help,support,participate src:poss,by,of |  | Belgrade's refusal to cooperate with the tribunal was costly.
[mode=assist cameo=1211 ctx=economic]
v | refuse | obj=loan,credit,bailout,tranche,investment to,for,iobj=actor,place rec:to,iobj,for subj=actor |  | The IMF refused a loan to Belarus.
v | reject | obj=bailout,loan,credit rec:of,for,from,by subj=actor |  | The Cypriot parliament rejected the bailout of the Eurogroup.
v | rule out | obj=bailout,loan,credit,debt rec:for,to,of subj=actor |  | Berlin ruled out a bailout for Greece.
v | refuse | comp=lend,fund,finance,pay,bail subj=actor |  | Moscow refused to lend Minsk two billion dollars.
[mode=assist cameo=1212 ctx=military]
v | refuse | obj=weapon,missile,deployment,intervention,troops,tank rec:to,iobj,for subj=actor |  | Bern refused weapons to Ukraine.
v | rule out | obj=intervention,deployment,weapon,troops,missile,tank rec:to,in,for subj=actor |  | The Canadian government ruled out troops for Haiti.
v | refuse | comp=send,deploy,supply,arm subj=actor |  | Budapest refused to send weapons to Ukraine.
[mode=assist cameo=122]
v | turn down | obj=aid,help,assistance,loan,asylum rec:of,from,for subj=actor |  | Burma turned down the help of the American navy.
v | spurn | obj=aid,help,assistance,loan rec:of,from,for subj=actor |  | Caracas spurned the aid of Washington.
v | rule out | obj=aid,help,assistance rec:to,for,of subj=actor |  | Helsinki ruled out aid for the Afghan government.
v | oppose | obj=aid,loan,bailout,help rec:to,for,of subj=actor |  | The Slovak parliament opposed the loan to Greece.
v | block | obj=aid,loan,bailout,tranche rec:to,for,of subj=actor |  | Budapest blocked a loan to Ukraine.
v | reject | obj=application,asylum subj=official,court,state,actor rec:of,from,by |  | The Danish authorities rejected the asylum application of the Afghan family.
v | deny | obj=asylum,visa,entry,refuge,citizenship,accreditation rec:to,iobj subj=actor |  | The Estonian government denied entry to the Russian politician.
[cameo=120]
v | reject | obj=any rec:of,by,from,obj subj=actor |  | Serbia rejected the plan of the UN envoy.
v | refuse | comp,obj rec:to subj=actor |  | Iran refused to stop enrichment.
v | decline | comp,obj=offer,invitation,request rec:of,from subj=actor |  | The Polish premier declined to meet the Belarusian president.
v | dismiss | obj=demand,claim,proposal,idea,accusation,allegation,criticism,call,report,plan,offer,appeal rec:of,by,from |  | Moscow dismissed the accusations by Tbilisi.
v | rule out | obj=any,comp rec:with,by,to |  | Berlin ruled out talks with the rebels.
v | turn down | obj=offer,request,invitation,proposal,appeal,plan,bid,application,demand rec:of,from,by |  | Norway turned down an invitation from Minsk.
v | veto | obj=any rec:of,against,on |  | Russia vetoed the resolution on Syria.
v | block | obj=resolution,plan,proposal,membership,bid,deal,law,talks,sanction rec:of,by,against,on |  | Greece blocked the membership of Macedonia.
v | oppose | obj=resolution,membership,bid,sanction rec:of,by,against subj=actor |  | China opposed sanctions against Sudan.
v | defy | obj=actor,order,demand,ban,sanction,resolution rec:obj,of,by |  | Iran defied the UN.
v | resist | obj=demand,pressure,call,plan,proposal rec:of,by,from subj=actor |  | Cyprus resisted pressure from Turkey.
v | spurn | obj=offer,request,invitation,proposal,demand,call rec:of,from,by |  | Pyongyang spurned the offer of Seoul.
v | rebuff | obj=offer,request,actor,proposal,demand,call rec:of,from,by,obj |  | Baku rebuffed the request of Yerevan.
v | snub | obj=actor,invitation,talks,summit rec:obj,of |  | The Venezuelan president snubbed the summit in Madrid.
v | ignore | obj=demand,warning,call,appeal,order,ultimatum,request,ban rec:of,by,from |  | Syria ignored the appeal of the Arab League.
v | disregard | obj=demand,warning,call,appeal,order,ban,resolution rec:of,by,from |  | The Burmese junta disregarded the appeal of the UN.
v | brush aside | obj=any rec:of,by,from |  | Ankara brushed aside the warnings of Washington.
v | shrug off | obj=any rec:of,by,from subj=actor |  | Minsk shrugged off the criticism of Brussels.
v | deny | obj=request,access,visa rec:of,by,to |  | Pakistan denied the request of India.
v | refute | obj=any rec:of,by subj=actor |  | Kyiv refuted the claims of Moscow.
v | repudiate | obj=any rec:of,by,with |  | The president repudiated the treaty with Japan.
v | renounce | obj=treaty,agreement,pact,accord rec:with |  | Bolivia renounced the pact with Chile.
v | vote down | obj=any rec:of,by |  | The Polish parliament voted down the government's bill.
v | vote | against=plan,treaty,resolution,deal,bill rec:of,by |  | The Irish parliament voted against the treaty.
v | balk | at=any rec:of,by subj=actor |  | Slovakia balked at the plan of the Commission.
v | disagree | with=actor rec:with over,on,about subj=state,official |  | France disagreed with Germany over the bank.
v | contradict | obj=actor,claim,statement rec:obj,of,by subj=actor |  | Baku contradicted the statement of Yerevan.
v | challenge | obj=decision,ruling,claim,order,law rec:of,by subj=actor | r=.6 | Apple and Ireland challenged the decision of the Commission.
v | violate | obj=ceasefire,truce,treaty,agreement,airspace,border,resolution,embargo,accord rec:with,of |  | The rebels violated the truce with the Ugandan army.
v | breach | obj=ceasefire,truce,treaty,agreement,airspace,border,resolution rec:with,of |  | Armenia breached the ceasefire with Azerbaijan.
v | flout | obj=order,ban,law,resolution,sanction,treaty rec:of,by |  | Rhodesia flouted the resolution of the UN.
v | withhold support | rec:from,for |  | Hungary withheld its support from Ukraine.
v | say no | rec:to to |  | Denmark said no to the plan of the Commission.
v | fail to comply | rec:with |  | Iraq failed to comply with the resolution of the UN.
v | stand firm | rec:against |  | Tehran stood firm against the demands of Washington.
v | remain opposed | to=any rec:to,of |  | Spain remains opposed to the independence of Kosovo.
v | be opposed | to=any rec:to,of subj=actor |  | Russia is opposed to the plan of NATO.
v | call fiction | rec:of obj=any subj=actor |  | The Russian envoy called the plan of NATO a fiction.
n | rejection | src:poss,by rec:of,by light eventive |  | The rejection of the offer by Tehran came on Monday.
n | refusal | comp src:poss,by,of light |  | Serbia's refusal to arrest the general was repeated.
n | veto | src:poss,by,of rec:of,on,against light=cast,use,impose,exercise,threaten |  | China cast a veto against the resolution on Burma.
n | opposition to | src:poss,by,of light=express,voice,repeat,reiterate rec:to |  | Russia repeated its opposition to the plan of NATO.
n | violation | of=ceasefire,truce,treaty,agreement,airspace src:poss,by rec:of light eventive |  | The violation of Estonian airspace by Russia took place on Tuesday.
[mode=meet cameo=125]
v | refuse | comp=meet rec:to subj=actor |  | The Israeli premier refused to meet the Palestinian leader.
v | reject | obj=talks,meeting,dialogue,negotiation,mediation rec:with,of,by |  | The rebels rejected talks with the Colombian government.
v | boycott | obj=talks,meeting,summit,session,conference rec:with |  | Minsk boycotted the summit in Warsaw.
v | rule out | obj=talks,meeting,dialogue,negotiation rec:with |  | Washington ruled out negotiations with the hijackers.
v | refuse talks | rec:with |  | The junta refused talks with the Burmese opposition.
v | withdraw | from=talks,negotiation,summit rec:with |  | The opposition withdrew from the talks with the Togolese government.
[mode=yield cameo=124]
v | refuse | comp=yield rec:to subj=actor |  | The Yemeni president refused to resign.
v | reject | obj=demand,ultimatum,call,appeal,request rec:of,by,from,to |  | The Taliban rejected the demand of the UN.
v | refuse | obj=demand,ultimatum,release,extradition rec:of,by,from |  | Russia refused the extradition of the businessman.
v | vow not | comp subj=actor |  | The Gambian president vowed not to step down.
v | insist on staying | subj=official |  | The Zimbabwean president insists on staying in power.
[mode=change cameo=123]
v | reject | obj=reform,change,independence,autonomy,amendment rec:of,by,for |  | Madrid rejected the independence of Catalonia.
v | resist | obj=reform,change rec:of,by |  | The Cuban government resisted reforms.
[mode=assist cameo=121]
v | refuse | obj=aid,help,loan,asylum,visa,entry,credit,permission rec:to,iobj,for,from |  | The IMF refused Minsk a loan.
v | deny | obj=aid,help,loan,asylum,visa,entry,credit,permission rec:to,iobj |  | Poland denied the Russian minister a visa.
v | reject | obj=aid,help,loan,application,asylum rec:of,from,for |  | Burma rejected aid from America.
v | refuse | comp=help rec:to subj=actor |  | Germany refused to help Greece.
# Second part: more ways to refuse, veto, deny and defy.
[cameo=120]
v | dismiss | obj=claim,accusation,allegation,criticism,charge,report,suggestion subj=actor rec:of,by,from |  | The Turkish foreign minister dismissed the charges of Cairo.
v | rebut | obj=claim,accusation,allegation,criticism,charge,report,statement rec:of,by,from subj=actor |  | Ankara rebutted the accusations of Athens.
v | disavow | obj=agreement,statement,claim,report,policy,commitment,attack rec:of,by,with subj=actor |  | The Taliban disavowed the agreement with the Afghan government.
v | disclaim | obj=responsibility,involvement,knowledge,role subj=actor rec:for,in |  | Islamabad disclaimed responsibility for the raid.
v | disown | obj=agreement,statement,declaration,accord,actor rec:of,by,with,obj subj=actor |  | The Serbian government disowned the agreement with Kosovo.
v | discount | obj=claim,possibility,report,warning,threat,allegation,idea rec:of,by,from subj=actor |  | Seoul discounted the claims of Pyongyang.
v | reject | obj=claim,accusation,allegation,criticism,charge,suggestion,report rec:of,by,from,obj subj=actor |  | Beijing rejected the allegations of the Australian government.
v | dismiss | as=nonsense-word,bad-word obj=any rec:of,by,from subj=actor |  | The Kremlin dismissed the British report as propaganda.
v | reject | as=nonsense-word,bad-word obj=any rec:of,by,from subj=actor |  | Asmara rejected the report of the UN as a fabrication.
v | describe | as=nonsense-word obj=claim,accusation,allegation,criticism,charge,report,statement rec:of,by,from subj=actor |  | Kigali described the allegations of the UN as nonsense.
v | call | xcomp=nonsense-word obj=claim,accusation,allegation,criticism,charge,report,statement rec:of,by,from subj=actor |  | Damascus called the accusations of Paris baseless.
v | throw out | obj=petition,bill,plan,appeal,complaint,motion,proposal,case,lawsuit,challenge,claim rec:of,by,from,against |  | The Zimbabwean court threw out the petition of the opposition.
v | shoot down | obj=proposal,plan,bill,idea,bid,initiative,motion,amendment,request rec:of,by,from,for |  | Berlin shot down the proposal of the Greek government.
v | knock back | obj=proposal,plan,bid,request,offer,appeal rec:of,by,from subj=state,official,rebel,party |  | Canberra knocked back the request of the Solomon Islands.
v | scotch | obj=rumour,rumor,report,idea,proposal,plan,speculation,suggestion rec:of,by,from subj=actor | r=.8 | Ankara scotched the idea of the American envoy.
v | nix | obj=proposal,plan,idea,deal,bid,request,resolution rec:of,by,from,with subj=state,official,rebel,party |  | Washington nixed the plan of the Iraqi government.
v | pour cold water | on rec:of,by,from subj=actor |  | Moscow poured cold water on the proposal of the French president.
v | throw cold water | on rec:of,by,from subj=actor |  | The Indian government threw cold water on the proposal of Pakistan.
v | give short shrift | rec:to,iobj,of,from subj=actor |  | London gave short shrift to the demands of Buenos Aires.
v | slap down | obj=proposal,plan,idea,demand,request,suggestion rec:of,by,from subj=actor |  | The European Commission slapped down the demand of the Polish government.
v | bat away | obj=criticism,question,demand,suggestion,accusation,claim,concern,call rec:of,by,from subj=actor |  | The Israeli premier batted away the criticism of the UN.
v | wave away | obj=criticism,demand,accusation,claim,concern,call,objection,warning rec:of,by,from subj=actor |  | Riyadh waved away the criticism of the Canadian government.
v | wave aside | obj=criticism,demand,accusation,claim,concern,call,objection,warning rec:of,by,from subj=actor |  | The Turkish president waved aside the objections of Washington.
v | sweep aside | obj=criticism,demand,accusation,claim,concern,call,objection,warning rec:of,by,from subj=actor |  | The Algerian army sweeps aside the demands of the opposition.
v | laugh off | obj=criticism,demand,accusation,claim,threat,warning,report,suggestion rec:of,by,from subj=actor |  | The warnings of Brussels were laughed off by the Belarusian president.
v | turn deaf ear | rec:to,of,by,from subj=actor |  | The Burmese junta turned a deaf ear to the appeals of the UN.
v | thumb nose | rec:at subj=actor |  | Pyongyang thumbed its nose at Washington.
v | turn back | on=actor,place,talks,agreement,treaty,peace rec:on,with subj=actor | r=.9 | Managua turned its back on the Organization of American States.
v | give cold shoulder | rec:to,iobj subj=actor |  | Cairo gave the cold shoulder to the Iranian envoy.
v | stonewall | obj=actor,request,inquiry,investigator,inspector,investigation,demand rec:obj,of,by,from subj=actor |  | Tehran stonewalled the inspectors of the UN.
v | torpedo | obj=deal,talks,plan,proposal,resolution,agreement,bid,initiative rec:with,of,by,on verbal subj=state,official,rebel,party |  | Budapest torpedoed the proposal of the European Commission.
v | scupper | obj=deal,talks,plan,proposal,resolution,bid,initiative rec:with,of,by,on subj=state,official,rebel,party |  | The Slovak parliament scuppered the plan of the government.
v | scuttle | obj=deal,talks,plan,proposal,resolution,bid,initiative rec:with,of,by,on subj=state,official,rebel,party |  | The Nepali government scuttled the deal with India.
v | thwart | obj=resolution,proposal,bid,membership,deal,initiative rec:of,by,on subj=state,official,rebel,party | r=.8 | China thwarted the bid of Taiwan.
v | stall | obj=resolution,bid,membership,deal,proposal,bill,ratification rec:of,by,on,with subj=state,official,rebel,party | r=.7 | Turkey stalled the membership of Sweden.
v | hold up | obj=resolution,bid,membership,deal,sanction,bill,ratification,aid rec:of,by,on,with,against,for subj=state,official,rebel,party | r=.7 | Hungary held up the ratification of the Finnish membership.
v | filibuster | obj=bill,law,amendment,vote,motion,resolution rec:of,by,on |  | The South Korean opposition filibustered the bill of the government.
v | defeat | obj=bill,motion,amendment,resolution,proposal rec:of,by,from,on subj=actor |  | The Iranian parliament defeated the bill of the government.
v | kill | obj=bill,proposal,amendment,motion,resolution rec:of,by,from,on subj=actor | r=.8 | The Paraguayan senate killed the bill of the president.
v | contest | obj=result,decision,ruling,election,verdict,claim,victory,legality rec:of,by,in subj=actor |  | The Malawian opposition contested the result of the election.
v | vote no | rec:to,on,against subj=actor |  | Russia voted no on the resolution of the UN.
v | stick guns | subj=actor nosubj=troops rec:against |  | Despite the pressure, the Georgian government stuck to its guns.
v | stand ground | subj=state,official nosubj=troops against,over,on,despite=pressure,demand,threat,sanction,call,opposition,criticism,warning rec:against |  | The Lithuanian government stood its ground against the threats of Beijing.
v | dig in heels | subj=actor rec:against,over |  | Baghdad digs in its heels against the Americans.
v | hold out | against=pressure,demand,sanction,call,plan,proposal,idea rec:of,by,from,against subj=actor |  | Budapest held out against the demands of the European Commission.
v | hold firm | subj=state,official nosubj=troops against,over,on,despite=pressure,demand,threat,sanction,call,opposition,criticism,warning rec:against |  | Caracas held firm against the demands of Washington.
v | put foot down | subj=actor rec:with,against | r=.7 | The Danish government put its foot down with the Americans over Greenland.
v | be unwilling | xcomp subj=actor |  | The Sudanese government is unwilling to disarm the militia.
v | be adamant | subj=actor comp,that,in,about rec:with,to | r=.6 | Jakarta was adamant that it would not hand over the island.
v | remain defiant | subj=actor rec:against,towards |  | The Burmese junta remained defiant despite the sanctions.
v | remain unmoved | subj=actor rec:by,of,from |  | The Venezuelan government remained unmoved by the appeals of the bishops.
v | stay defiant | subj=actor rec:against,towards |  | The Serbian president stayed defiant.
v | be defiant | subj=actor rec:against,towards |  | The Sudanese president was defiant after the verdict.
v | be unacceptable | to=actor,place rec:to swap |  | The proposal of the envoy was unacceptable to Serbia.
n | defiance | of=actor,resolution,sanction,order,demand,ban src:poss,by rec:of |  | Iraq's defiance of the UN went on for years.
n | repudiation | src:poss,by rec:of,by light eventive |  | The repudiation of the treaty by the Bolivian government came in June.
n | rebuff | src:poss,by,from rec:to,of light to=actor,place |  | Pyongyang's rebuff to the South Korean envoy was cold.
n | snub | src:poss,by,from rec:to,of light to=actor,place |  | Riyadh's snub to the Lebanese premier came on Monday.
n | intransigence | src:poss,of | r=.6 | Khartoum's intransigence was no surprise.
n | unwillingness | comp src:poss,of,by |  | Belgrade's unwillingness to hand over the general was plain.
n | reluctance | comp src:poss,of,by | r=.6 | Berlin's reluctance to send tanks to Ukraine was plain.
n | opposition | to=any src:poss,of,by,from rec:to,of light | r=.8 | Moscow's opposition to the plan of NATO was loud.
n | resistance | to=pressure,demand,plan,sanction,proposal,reform,resolution src:poss,of,by,from rec:of,from light | r=.8 | Hungary's resistance to the sanctions surprised nobody.
n | rejection | of=any src:poss,by rec:of,by |  | The Syrian government's rejection of the plan was expected.
n | vote | against=resolution,treaty,bill,plan,deal,membership src:poss,by,of rec:of,by |  | Denmark's vote against the treaty surprised Brussels.
n | no | to=plan,proposal,offer,treaty,demand,talks,deal src:poss,from,by rec:of,by | r=.7 | Ireland's no to the treaty shocked Brussels.
[cameo=120]
v | oppose | obj=plan,deployment,mediation,law,move,decision,intervention,treaty,agreement,visit,expansion,project,proposal rec:of,by,obj subj=actor |  | Russia opposed the plan of NATO.
