// SPDX-License-Identifier: Apache-2.0

extension PortugueseIrregular {
  // The fields: s stem of você, 1 stem of eu and subjunctive, y whole eu form, j subjunctive stem, p strong past with
  // t its third person, I and E past with the endings of -ir and -er,
  // f future, m imperfect, r participle instead of the regular one, R participle beside it,
  // P the present is listed, X everything is. A field without a colon is one more form.

  static let exact = WordTable(
    rows: """
      ser X:x sou es e somos sois sao era eras eramos ereis eram fui foste foi fomos fostes foram fora foras foramos \
      serei seras sera seremos sereis serao seria serias seriamos seriam seja sejas sejamos sejais sejam fosse fosses \
      fossemos fossem for fores formos forem seres sermos serem sendo sido
      ir X:x vou vais vai vamos ides vao vas va ia ias iamos ieis iam fui foste foi fomos fostes foram fora foras \
      foramos irei iras ira iremos ireis irao iria irias iriamos iriam fosse fosses fossemos fossem for fores formos \
      forem ires irmos irem indo ido
      haver P:x hei has ha havemos haveis hao p:houv t:houve j:haj
      estar P:x estou estas esta estamos estais estao p:estiv t:esteve j:estej esteja estejas estejamos estejais \
      estejam to ta tamos tao tava tavam tavas tavamos teve
      dar P:x dou das da damos dais dao dei E:d de des deem deis
      ver P:x vejo ves ve vemos vedes veem via j:vej I:v r:vist
      rever P:x revejo reves reve revemos reveem j:revej I:rev r:revist
      prever P:x prevejo preves preve prevemos preveem j:prevej I:prev r:previst
      vir P:x venho vens vem vimos vindes vim p:vi t:veio j:venh m:vinh r:vind
      ter P:x tenho tens tem temos tendes p:tiv t:teve j:tenh m:tinh
      saber y:sei p:soub t:soube j:saib
      caber 1:caib p:coub t:coube
      querer P:x quero queres quer queremos quereis querem p:quis t:quis j:queir
      requerer y:requeiro j:requeir requer
      poder 1:poss p:pud t:pode
      perder 1:perc
      valer 1:valh
      ler P:x leio les le lemos ledes leem j:lei
      reler P:x releio reles rele relemos releem j:relei
      crer P:x creio cres cre cremos credes creem j:crei
      rir P:x rio ris ri rimos rides riem j:ri
      sorrir P:x sorrio sorris sorri sorrimos sorriem j:sorri
      ouvir 1:ouc
      pedir 1:pec
      despedir 1:despec
      impedir 1:impec
      expedir 1:expec
      medir 1:mec
      construir s:constro
      reconstruir s:reconstro
      destruir s:destro
      reagir 1:reaj
      abrir r:abert
      reabrir r:reabert
      cobrir 1:cubr r:cobert
      descobrir 1:descubr r:descobert
      encobrir 1:encubr r:encobert
      ganhar R:ganh
      pagar R:pag
      gastar R:gast
      pegar R:peg
      matar R:mort
      morrer R:mort
      prender R:pres
      eleger R:eleit
      aceitar R:aceit aceite
      entregar entregue entregues
      soltar R:solt
      expulsar R:expuls
      limpar R:limp
      salvar R:salv
      imprimir R:impress
      suspender R:suspens
      acender R:aces
      intervir P:x intervenho intervens intervem intervimos intervim p:intervi t:interveio j:intervenh m:intervinh \
      r:intervind
      falir P:x falimos falis j:fali
      """)

  static let families = WordTable(
    rows: """
      deter P:x detenho detens detem detemos p:detiv t:deteve j:detenh m:detinh
      manter P:x mantenho mantens mantem mantemos p:mantiv t:manteve j:mantenh m:mantinh
      conter P:x contenho contens contem contemos p:contiv t:conteve j:contenh m:continh
      obter P:x obtenho obtens obtem obtemos p:obtiv t:obteve j:obtenh m:obtinh
      reter P:x retenho retens retem retemos p:retiv t:reteve j:retenh m:retinh
      fazer P:x faco fazes faz fazemos fazeis fazem p:fiz t:fez f:far j:fac r:feit fiz
      dizer P:x digo dizes diz dizemos dizeis dizem p:diss t:disse f:dir j:dig r:dit
      trazer P:x trago trazes traz trazemos trazeis trazem p:troux t:trouxe f:trar j:trag
      por P:x ponho poes poe pomos pondes poem p:pus t:pos j:ponh m:punh r:post pus
      uzir uz
      escrever r:escrit
      screver r:scrit
      """)

  static let stemChanges = WordTable(
    groups: """
      e>i1: sentir mentir vestir servir repetir preferir ferir seguir conseguir perseguir prosseguir investir
      e>i1: divertir refletir digerir inserir advertir aderir competir conferir despir sugerir transferir interferir
      e>i1: referir impelir compelir expelir repelir gerir ingerir inferir diferir desmentir pressentir consentir
      e>i1: ressentir revestir travestir desferir proferir deferir convergir divergir
      e>i1s: agredir prevenir progredir transgredir denegrir regredir
      o>u1: dormir tossir engolir adormir
      o>u1s: polir
      u>os: subir sumir fugir sacudir cuspir consumir acudir bulir entupir desentupir
      i>ei: odiar mediar ansiar remediar incendiar intermediar
      """)
}
