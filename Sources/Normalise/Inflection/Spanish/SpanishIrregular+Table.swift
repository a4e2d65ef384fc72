// SPDX-License-Identifier: Apache-2.0

extension SpanishIrregular {
  // The fields: s stressed stem, w weak stem, g stem of the gerund, 1 stem of yo and subjunctive, y whole yo form, j subjunctive stem,
  // p strong past, b past with the endings of -er, f future, m imperfect, c short command, r participle instead of the
  // regular one, R participle beside it, X only the forms listed here. A field without a colon is one more form.

  static let exact = WordTable(
    rows: """
      ser X:x ser soy eres es somos sois son sos fui fuiste fuistes fue fuimos fuisteis fueron era eras eramos erais \
      eran sere seras sera seremos sereis seran seria serias seriamos seriais serian sea seas seamos seais sean fuera \
      fueras fueramos fuerais fueran fuese fueses fuesemos fueseis fuesen fuere fueren se sed siendo sido eris
      ir X:x ir voy vas va vamos vais van vai fui fuiste fuistes fue fuimos fuisteis fueron iba ibas ibamos ibais iban \
      ire iras ira iremos ireis iran iria irias iriamos iriais irian vaya vayas vayamos vayais vayan fuera fueras \
      fueramos fuerais fueran fuese fueses fuesemos fueseis fuesen fuere fueren ve id yendo ido
      haber X:x haber he has ha hemos habeis han hay hube hubiste hubistes hubo hubimos hubisteis hubieron habia \
      habias habiamos habiais habian habre habras habra habremos habreis habran habria habrias habriamos habriais \
      habrian haya hayas hayamos hayais hayan hubiera hubieras hubieramos hubierais hubieran hubiese hubieses \
      hubiesemos hubieseis hubiesen hubiere hubieren habiendo habido habida habidos habidas
      estar y:estoy p:estuv
      dar y:doy b:d dea
      andar p:anduv
      ver y:veo j:ve m:ve r:vist
      prever y:preveo j:preve m:preve r:previst
      entrever y:entreveo j:entreve m:entreve r:entrevist
      poder s:pued g:pud p:pud f:podr
      saber y:se j:sep p:sup f:sabr
      caber y:quepo j:quep p:cup f:cabr
      asir 1:asg
      desasir 1:desasg
      mecer 1:mez
      remecer 1:remez
      oler s:huel
      errar s:yerr erro erras erra erran
      erguir s:irgu w:irgu yergo yergues yergue yerguen yerga yergas yergan
      bendecir 1:bendig s:bendic w:bendic p:bendij R:bendit
      maldecir 1:maldig s:maldic w:maldic p:maldij R:maldit
      morir s:muer w:mur r:muert
      premorir s:premuer w:premur r:premuert
      romper r:rot
      corromper R:corrupt
      freir s:fri w:fri R:frit
      sofreir s:sofri w:sofri R:sofrit
      imprimir R:impres
      reimprimir R:reimpres
      proveer R:provist
      pudrir R:podrid podri podria podrir
      abrir r:abiert
      reabrir r:reabiert
      entreabrir r:entreabiert
      roer roo royo roigo
      jugar s:jueg
      satisfacer 1:satisfag p:satisfic f:satisfar c:satisfaz r:satisfech
      predecir 1:predig s:predic w:predic p:predij R:predich
      """)

  static let families = WordTable(
    rows: """
      tener 1:teng s:tien p:tuv f:tendr c:ten
      venir 1:veng s:vien w:vin p:vin f:vendr c:ven
      poner 1:pong p:pus f:pondr c:pon r:puest
      hacer 1:hag p:hic f:har c:haz r:hech
      decir 1:dig s:dic w:dic p:dij f:dir c:di r:dich
      traer 1:traig p:traj
      caer 1:caig
      oir 1:oig s:oy
      salir 1:salg f:saldr c:sal
      valer 1:valg f:valdr
      querer s:quier p:quis f:querr
      ducir p:duj
      escribir r:escrit
      scribir r:scrit
      cubrir r:cubiert
      volver s:vuelv r:vuelt
      solver s:suelv r:suelt
      """)

  static let stemChanges = WordTable(
    groups: """
      e>ie: acertar acrecentar alentar apacentar apretar arrendar asentar aserrar atravesar aventar calentar cegar
      e>ie: cerrar comenzar concertar confesar denegar derrengar desalentar desconcertar desenterrar desmembrar
      e>ie: despertar desplegar desterrar empedrar empezar encerrar encomendar enmendar ensangrentar enterrar
      e>ie: escarmentar fregar gobernar helar herrar incensar invernar manifestar mentar merendar negar nevar pensar
      e>ie: plegar quebrar recomendar remendar renegar resquebrar restregar reventar segar sembrar sentar serrar
      e>ie: sosegar soterrar subarrendar temblar tentar tropezar
      e>ie: ascender atender condescender defender descender desentender encender entender extender perder
      e>ie: sobreentender tender trascender transcender verter heder hender contender distender
      e>ie: adherir advertir arrepentir asentir conferir consentir convertir controvertir deferir diferir digerir
      e>ie: disentir divertir herir hervir inferir ingerir interferir invertir malherir mentir desmentir pervertir
      e>ie: preferir presentir proferir referir requerir resentir revertir sentir subvertir sugerir transferir
      e>ie: zaherir
      e>ie-: cernir concernir discernir hendir
      o>ue: acordar acostar almorzar apostar aprobar avergonzar colar colgar comprobar concordar consolar contar
      o>ue: costar degollar demostrar denostar desaprobar descolgar descontar desconsolar desollar desvergonzar
      o>ue: discordar encontrar engrosar esforzar forzar mostrar poblar despoblar probar recordar recostar reforzar
      o>ue: renovar reprobar resonar rodar rogar soldar soltar sonar soñar tostar trocar tronar volar volcar
      o>ue: revolcar
      o>ue: cocer demoler doler condoler llover mover conmover promover remover morder remorder moler soler torcer
      o>ue: retorcer escocer
      o>ue: dormir
      e>i: pedir competir concebir conseguir corregir derretir despedir desvestir elegir embestir expedir gemir
      e>i: henchir impedir investir medir perseguir proseguir regir reir reelegir rendir reñir repetir revestir
      e>i: seguir servir sonreir subseguir teñir desteñir constreñir estreñir ceñir vestir travestir colegir
      e>i: desleir engreir preconcebir comedir
      i>ie: adquirir inquirir
      """)
}
