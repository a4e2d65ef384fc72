// SPDX-License-Identifier: Apache-2.0

extension World {
  /// Children, learning, and the days that count.
  static let occasions: [TermBook.Terms] = [
    .world(
      .babies,
      es: """
        bebé?, guagua, nene, nena, recién nacido, niña?, chiquitín, maternidad, embarazo, embarazada, postparto,
        lactancia, amamantar, leche materna, fórmula, tetero, mamadera, biberón, mamila, chupete, chupón, pañal,
        toallitas, pañalitis, crema antipañalitis, cochecito, carriola, carreola, autoasiento, cuna, moisés, colecho,
        mantita, body, babero, papilla, compota, destete, gatear, primeros pasos, dientitos, cólicos, gases?,
        pediatra, vacunas, guardería, jardín infantil, niñera, baby shower, berrinche, crianza, mellizos, gemelos,
        portabebé
        """,
      pt: """
        bebê?, neném, recém-nascido, criança?, filhinho, papai, maternidade, gravidez, grávida, gestante, puerpério,
        amamentação, amamentar, leite materno, fórmula infantil, mamadeira, chupeta, bico, fralda, lenço umedecido,
        assadura, carrinho, bebê conforto, cadeirinha, berço, moisés, cueiro, manta, body, babador, papinha,
        introdução alimentar, desmame, engatinhar, primeiros passinhos, dentinho, cólica, gases?, arroto, pediatra,
        vacina, creche, babá, enxoval, chá revelação, birra, criação, sling, canguru, soneca, puericultura, ninar
        """,
      en: """
        baby, babies, newborn, infant, toddler, child, children, daughter, mum, mom, dad, parents, parenting,
        pregnancy, pregnant, birth, postpartum, breastfeeding, breast pump, breast milk, formula, bottle, bottle
        feeding, dummy, pacifier, nappy, nappies, diaper, wipes, nappy rash, pram, pushchair, stroller, buggy, car
        seat, cot, bassinet, swaddle, blanket, onesie, bib, weaning, high chair, teething, crawling, first steps,
        colic, burp, paediatrician, vaccination, nursery, daycare, nanny, babysitter, baby shower, tantrum, bedtime,
        nap, baby carrier, potty training
        """),
    .world(
      .toys,
      es: """
        juguete, juguetería, jugar, muñeca, barbie, peluche, osito, carritos, autitos, pista, tren, lego, bloques,
        fichas, rompecabezas, puzzle, trompo, yoyo, canicas, bolitas, cometa, barrilete, papalote, volantín, patineta,
        triciclo, monopatín, bici, figuras acción, superhéroe, dinosaurios, slime, plastilina, disfraz, cocinita,
        titeres, monopoly, ludo, parqués?, ajedrez, dominó, armar, piezas, pieza perdida, pilas, control remoto,
        coleccionable, edad recomendada, didáctico, montessori, madera, reyes magos, piñata
        """,
      pt: """
        brinquedo, brincar, jogo, boneca, barbie, pelúcia, ursinho, carrinho, pista, trenzinho, lego, blocos, peças,
        peça faltando, quebra-cabeça, bola, pião, ioiô, gude, pipa, patinete, skate, triciclo, velotrol, bicicleta
        infantil, super-herói, dinossauro, slime, massinha, casinha, cozinha infantil, fantoche, baralho, banco
        imobiliário, ludo, xadrez, dominó, montar, pilha, controle remoto, colecionável, faixa etária, educativo,
        montessori, madeira, natal, figurinha, álbum, hot wheels, brinquedoteca
        """,
      en: """
        toy, toy shop, toy store, playset, board game, doll, barbie, dollhouse, teddy, teddy bear, plush, plushie,
        soft toy, toy car, hot wheels, train set, lego, bricks, building blocks, missing piece, jigsaw, puzzle, ball,
        spinning top, yo-yo, marbles, kite, scooter, tricycle, skateboard, action figure, superhero, dinosaur, slime,
        play doh, dress up, costume, puppet, cards, monopoly, chess, dominoes, remote control, batteries, assemble,
        collectible, choking hazard, age rating, wooden toys, montessori, educational, playroom, stocking filler,
        christmas list, nerf, pokemon, trading cards
        """),
    .world(
      .schools,
      es: """
        colegio?, escuela, liceo, cole, preescolar, kínder, jardín, primaria, bachillerato, curso?, salón?, aula,
        patio, recreo, profesor?, maestro?, profe?, seño, rectora, coordinadora, alumno, estudiante, apoderado,
        acudiente, cuaderno, útiles, útiles escolares, lonchera, mochila, uniforme?, delantal, pizarrón, tablero,
        tiza, examen, calificaciones, boletín, libreta, materia, matemáticas, matrícula, pensión escolar, ruta
        escolar, comedor escolar, vacaciones, bullying, acoso escolar, acto escolar, graduación, reprobar, kermés
        """,
      pt: """
        escola, colégio?, escolinha, creche, pré-escola, jardim, maternal, ensino fundamental, ensino médio, série?,
        turma, pátio, recreio, professor, prof?, tia?, diretor, coordenadora, pedagoga, inspetor, aluno, estudante,
        lição, tarefa, caderno, apostila, material escolar, lancheira, merenda, mochila, uniforme?, lousa, quadro,
        giz, boletim, recuperação, reprovar, matéria, matemática, português, redação, matrícula, mensalidade, vaga,
        van escolar, perua, cantina, bullying, festa junina, formatura, agenda, alfabetização, adaptação
        """,
      en: """
        school, primary school, secondary school, high school, middle school, elementary, kindergarten, preschool,
        nursery, reception, year group, classroom, playground, recess, teacher, teaching assistant, headteacher,
        pupil, student, classmates, homework, worksheet, notebook, textbook, pencil case, school supplies, lunchbox,
        school lunch, canteen, backpack, uniform?, blazer, whiteboard, chalk, lesson, maths, phonics, spelling, exam,
        test, gcse, sats, report card, parents evening, pta, assembly, detention, suspended, bully, bullying, school
        bus, school run, half term, summer holidays, enrolment, school fees, tuition, field trip, school play, special
        needs
        """),
    .world(
      .universities,
      es: """
        universidad?, uni, facultad, campus, pregrado, posgrado, licenciatura, ingeniería, maestría, magíster,
        doctorado, diplomado, semestre, cuatrimestre, materia, ramo, créditos?, matrícula, arancel, inscripción,
        admisión, puntaje, icfes, paes, comipems, cbc, selectividad, beca, icetex, gratuidad, crédito educativo,
        docente, catedrático, decano, rector, estudiante, universitario, egresado, tesis, tesista, parcial, examen
        final, recursar, paro, asamblea, biblioteca, laboratorio, cátedra, investigación, intercambio, práctica
        profesional, pasantía, diploma, graduarse, titulación, birrete, acreditación
        """,
      pt: """
        universidade?, faculdade, facul, campus, federal, graduação, pós-graduação, pós, licenciatura, bacharelado,
        engenharia, medicina, mestrado, doutorado, semestre, disciplina, créditos?, grade curricular, matrícula,
        rematrícula, mensalidade, vestibular, enem, sisu, prouni, fies, cotas, bolsa?, bolsista, calouro, veterano,
        trote, universitário, professor, orientador, reitor, reitoria, coordenador, tcc, monografia, tese,
        dissertação, banca?, reprovei, trancar matrícula, greve, diretório acadêmico, atlética, república, bandejão,
        biblioteca, laboratório, pesquisa, iniciação científica, intercâmbio, estágio, diploma, colação, formatura,
        formando, ead
        """,
      en: """
        university, uni, college, campus, faculty, degree, undergraduate, postgraduate, bachelor, masters, phd,
        doctorate, mba, minor, semester, module, credits?, syllabus, lecture, lecturer, professor, seminar, tutor,
        dean, chancellor, freshers, freshman, sophomore, student, student union, student loan, tuition fees,
        scholarship, bursary, admissions, application, ucas, clearing, offer, sat score, gpa, dorm, halls, roommate,
        fraternity, dissertation, thesis, viva, essay, deadline, midterm, plagiarism, library, lab, research,
        internship, placement, study abroad, graduate, graduation, alumni, diploma, dropout
        """),
    .world(
      .languages,
      es: """
        idioma, inglés?, francés, alemán, italiano, portugués, mandarín, japonés, español, lengua extranjera,
        bilingüe, academia, nivel básico, intermedio, avanzado, principiante, toefl, ielts, cambridge, delf,
        certificación, nivelación, clase virtual, profesor nativo, nativo, pronunciación, pronunciar, acento,
        gramática, vocabulario, verbos, conjugar, phrasal verbs, listening, speaking, lectura, traducir, traducción,
        traductor, subtítulos, fluidez, fluido, soltura, trabarse, duolingo, inmersión, intercambio, módulo, deletrear
        """,
      pt: """
        idioma, inglês?, espanhol, francês, alemão, italiano, mandarim, japonês, libras?, língua estrangeira,
        bilíngue, cursinho, intermediário, avançado, iniciante, toefl, ielts, proficiência, nivelamento, aula, aula
        online, professor nativo, nativo, conversação, pronúncia, pronunciar, sotaque, gramática, vocabulário, verbos,
        conjugar, verbo to-be, listening, speaking, leitura, traduzir, tradução, tradutor, legenda, fluência, fluente,
        destravar, travar, duolingo, imersão, intercâmbio, módulo, apostila, turma, turma reduzida, soletrar
        """,
      en: """
        language, english, spanish, french, german, italian, portuguese, mandarin, japanese, esl, bilingual, polyglot,
        language school, language course, beginner, intermediate, advanced, toefl, ielts, placement test, certificate,
        lesson, online lesson, tutor, native speaker, native, speaking, conversation club, pronunciation, pronounce,
        accent, grammar, vocabulary, vocab, verbs, verb tenses, conjugate, subjunctive, phrasal verbs, idioms,
        listening, reading, writing, spelling, translate, translation, translator, subtitles, fluent, fluency, rusty,
        duolingo, flashcards, immersion, exchange, workbook, homework, false friends, mother tongue, dialect, slang
        """),
    .world(
      .books,
      es: """
        libro?, librería, librero, biblioteca, bibliotecaria, lectura, lector, novela?, poesía, poema, poeta, ensayo,
        biografía, cómic, saga, trilogía, capítulo, tapa dura, tapa blanda, lomo, hojas, encuadernación, editorial,
        autor, escritor, best seller, clásicos, garcía márquez, borges, cervantes, neruda, isabel allende, traducción,
        préstamo?, multa?, carnet?, estante, catálogo, isbn, agotado, ebook, kindle, audiolibro, marcapáginas,
        separador, subrayar, spoiler
        """,
      pt: """
        livro, livraria, livreiro, biblioteca, bibliotecária, sebo, ler, leitura, leitor, romance, poesia, poema,
        poeta, cordel, ensaio, biografia, quadrinhos, gibi, saga, trilogia, capítulo, capa dura, brochura, lombada,
        folhas, folhas amareladas, edição, editora, autor, escritor, best-seller, clarice lispector, paulo coelho,
        jorge amado, tradução, empréstimo, devolução, multa?, carteirinha, estante, acervo, catálogo, esgotado,
        e-book, kindle, audiolivro, bienal, autógrafo, sublinhar, personagem, enredo, spoiler, resenha
        """,
      en: """
        book, bookshop, bookstore, bookseller, library, librarian, reading, reader, novel?, short stories, poetry,
        poem, poet, essay, memoir, biography, comic, graphic novel, series?, trilogy, sequel, chapter, hardback,
        paperback, spine, dust jacket, edition, first edition, publisher, author, writer, bestseller, jane austen,
        shakespeare, stephen king, fantasy, thriller, whodunit, romance, translation, loan, borrow, return, overdue,
        late fees, library card, shelf, catalogue, isbn, out-of-print, ebook, kindle, audiobook, book club, signing,
        book fair, bookmark, plot, plot twist, spoiler, storytime, study room
        """),
    .world(
      .parties,
      es: """
        boda, matrimonio, casamiento, casarse, velo, ramo, anillos, padrinos, damas, cortejo, pajecito, altar,
        juzgado?, ceremonia, recepción, banquete, catering, brindis, orquesta, mariachi, hora loca, cotillón, fiesta?,
        quince años, quinceañera, cumpleaños, despedida, baby shower, primera comunión, bautizo, invitación, confirmar
        asistencia, decoración, globos, flores?, pista, fotógrafo, planner, organizadora, animador, piñata, disfraces,
        anticipo
        """,
      pt: """
        casamento, casar, noiva, noivado, véu, grinalda, buquê, alianças, padrinhos, madrinha, dama, daminha, pajem,
        altar, cartório, cerimônia, cerimonialista, celebrante, recepção, espaço eventos, chácara, buffet, bufê,
        docinhos, bem-casados, mesa posta, brinde, valsa, banda, festa, festa infantil, quinze anos, debutante,
        aniversariante, batizado, bodas, convidados, convite, rsvp, decoração, balões, bexigas, painel, flores?,
        luzes?, fotógrafo, filmagem, animador, recreador, palhaço, cama elástica, lembrancinha
        """,
      en: """
        wedding, marry, married, bride, groom, bridesmaid, best man, flower girl, page boy, bridal, veil, bouquet,
        vows, rings, altar, registry office, ceremony, celebrant, officiant, reception, venue, marquee, barn wedding,
        banquet, caterer, catering, canapés, wedding cake, toast, speeches, first dance, live band, dance floor,
        birthday, birthday party, hen do, stag do, bachelorette, baby shower, christening, anniversary, sweet sixteen,
        prom, guests, guest list, plus one, invitations, rsvp, save-the-date, decorations, balloons, balloon arch,
        centrepieces, table plan, fairy lights, photographer, photo booth, wedding planner, bouncy castle,
        entertainer, party bags, honeymoon, elope, confetti
        """),
    .world(
      .funerals,
      es: """
        funeraria, funeral, velorio, velatorio, velación, velar, tanatorio, entierro, enterrar, sepultura, sepelio,
        sepultar, exequias, cementerio, panteón, camposanto, tumba, nicho, bóveda, mausoleo, lápida, osario, ataúd,
        féretro, cajón, urna, urnita, cenizas, cremación, cremar, crematorio, horno crematorio, difunto, finado,
        fallecido, fallecer, fallecimiento, morir, cadáver, tanatopraxia, embalsamar, coche fúnebre, carroza, cortejo,
        cirios, misa, novenario, rezos, responso, condolencias, pésame, luto, deudos, viuda, defunción, plan exequial,
        previsión exequial, esquela, obituario
        """,
      pt: """
        funerária, funeral, velório, velar, capela, enterro, enterrar, sepultamento, sepultar, sepultura, cemitério,
        túmulo, jazigo, cova, gaveta, mausoléu, lápide, ossário, exumação, caixão, urna, urna funerária, cinzas,
        cremação, cremar, crematório, falecido, finado, falecer, falecimento, defunto, cadáver, tanatopraxia,
        embalsamar, carro funerário, rabecão, cortejo, velas, sétimo dia, oração, condolências, pêsames, luto,
        enlutado, viúva, óbito, iml, plano funerário, auxílio funeral, translado, obituário, coveiro, despedida,
        homenagem póstuma
        """,
      en: """
        funeral, funeral home, funeral director, undertaker, mortician, mortuary, morgue, viewing, vigil, burial,
        bury, buried, interment, cemetery, graveyard, churchyard, plot, burial plot, tomb, mausoleum, vault, crypt,
        headstone, gravestone, epitaph, coffin, casket, urn, ashes, cremation, cremated, crematorium, deceased,
        departed, passed away, dying, died, corpse, embalming, hearse, pallbearers, procession, wreath, lilies,
        eulogy, hymns, memorial, memorial service, condolences, sympathy, mourning, mourners, bereaved, bereavement,
        widow, widower, death certificate, coroner, probate, prepaid funeral, obituary
        """),
  ]
}
