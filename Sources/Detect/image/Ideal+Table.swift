// SPDX-License-Identifier: Apache-2.0

extension Ideal {
  static let terms: [TermBook.Terms] = [
    .ideal(
      .respect,
      es:
        "respeto, respetar, respetuoso, trato digno, dignidad, escuchar, escuchamos, sin gritos, buen trato, consideración",
      pt: "respeito, respeitar, respeitoso, dignidade, escutar, escutamos, consideração, bom trato",
      en: "respect, respectful, dignity, listen, listening, courtesy, consideration"),
    .ideal(
      .honesty,
      es:
        "honestidad, honesto, sinceridad, verdad, sin letra pequeña, reconocemos, nos equivocamos, error nuestro, decir la verdad, integridad, palabra",
      pt:
        "honestidade, honesto, sinceridade, verdade, sem letras miúdas, reconhecemos, erramos, erro nosso, integridade, palavra",
      en: "honesty, honest, sincerity, truth, we were wrong, our mistake, integrity, no small print, straight answer"),
    .ideal(
      .transparency,
      es:
        "transparencia, transparente, claridad, claro, cuentas claras, publicamos, trazabilidad, ingredientes completos, precio justo, de dónde viene, informe anual",
      pt:
        "transparência, transparente, clareza, contas abertas, publicamos, rastreabilidade, relatório anual, de onde vem",
      en: "transparency, transparent, clarity, open books, traceability, annual report, where it comes from"),
    .ideal(
      .sustainability,
      es:
        "sostenibilidad, sostenible, sustentable, ambiente, medio ambiente, planeta, reciclar, reciclaje, reciclable, reutilizar, reutilizable, compostable, compost, biodegradable, huella, carbono, bosque, sembrar árboles, energía solar, energía renovable, sin plástico, menos plástico, orgánico, agua, residuos, a granel, bicicleta",
      pt:
        "sustentabilidade, sustentável, meio ambiente, planeta, reciclar, reciclagem, reciclável, reutilizar, compostável, compostagem, biodegradável, pegada, carbono, floresta, plantar árvores, energia solar, renovável, sem plástico, menos plástico, orgânico, resíduos, a granel, bicicleta",
      en:
        "sustainability, sustainable, environment, planet, recycle, recycling, recyclable, reuse, reusable, compostable, compost, biodegradable, footprint, carbon, forest, plant trees, solar, renewable, plastic free, less plastic, organic, waste, refill"
    ),
    .ideal(
      .closeness,
      es:
        "cercanía, cercano, vecino, barrio, conversar, de tú a tú, puerta abierta, acompañar, acompañamos, los esperamos, pase a saludar, con nombre propio, calidez, abrazo, cariño",
      pt:
        "proximidade, próximo, vizinho, bairro, conversar, portas abertas, acolhimento, acolher, acompanhar, esperamos vocês, carinho, abraço, aconchego",
      en: "closeness, close to you, neighbour, neighbourhood, chat, open door, warmth, by your side, drop by, say hello"
    ),
    .ideal(
      .quality,
      es:
        "calidad, seleccionado, selección, a mano, frescura, fresco, control de calidad, certificado, garantía, probado, grano a grano, de origen, premiado",
      pt:
        "qualidade, selecionado, seleção, à mão, frescor, fresco, controle de qualidade, certificado, garantia, testado, de origem, premiado",
      en: "quality, hand picked, selected, freshness, quality control, certified, tested, guarantee, award"),
    .ideal(
      .innovation,
      es:
        "innovación, innovar, nuevo, novedad, tecnología, prototipo, estrenamos, ensayo, experimento, idea nueva, digital, automatizar",
      pt: "inovação, inovar, novidade, tecnologia, protótipo, estreamos, experimento, ideia nova, digital",
      en: "innovation, innovate, new, technology, prototype, experiment, new idea, launch, digital"),
    .ideal(
      .inclusion,
      es:
        "inclusión, inclusivo, diversidad, accesible, accesibilidad, lengua de señas, braille, rampa, discapacidad, igualdad, todas las personas, sin barreras, orgullo, para todos",
      pt:
        "inclusão, inclusivo, diversidade, acessível, acessibilidade, libras, braile, rampa, deficiência, igualdade, todas as pessoas, sem barreiras, orgulho",
      en:
        "inclusion, inclusive, diversity, accessible, accessibility, sign language, braille, ramp, disability, equality, everyone, no barriers, pride"
    ),
    .ideal(
      .safety,
      es:
        "seguridad, seguro, prevención, protocolo, simulacro, casco, protección, cuidamos su información, datos protegidos, revisión técnica, sin riesgos, primeros auxilios, higiene",
      pt: "segurança, seguro, prevenção, simulado, capacete, proteção, dados protegidos, primeiros socorros, higiene",
      en: "safety, safe, prevention, drill, helmet, protection, first aid, hygiene, inspection"),
    .ideal(
      .teamwork,
      es:
        "equipo, trabajo en equipo, compañeros, compañeras, entre todos, juntos, colaboración, colaborar, unidos, relevo, aliados",
      pt: "equipe, trabalho em equipe, colegas, juntos, colaboração, colaborar, unidos, parceria",
      en: "team, teamwork, colleagues, together, collaboration, side by side, partnership"),
    .ideal(
      .service,
      es:
        "servicio, servir, atención, atender, resolver, resolvemos, ayudar, ayudamos, respuesta, a la orden, disponible, ampliamos el horario, entrega",
      pt:
        "serviço, servir, atendimento, atender, resolver, resolvemos, ajudar, ajudamos, resposta, à disposição, ampliamos o horário, entrega",
      en: "service, serve, help, helping, solve, response, at your service, longer hours, dedication"),
    .ideal(
      .family, es: "familia, familias, hijos, abuelos, generaciones, hogar, casa, en familia, mamás, papás, niños",
      pt: "família, famílias, filhos, avós, gerações, lar, casa, em família, mães, pais, crianças",
      en: "family, families, children, grandparents, generations, home, kids, mums, dads"),
    .ideal(
      .community,
      es:
        "comunidad, comunitario, barrio, vereda, vecinos, voluntariado, voluntarios, donación, donamos, escuela rural, productores locales, parque, minga, bien común, fundación",
      pt:
        "comunidade, comunitário, bairro, vizinhos, voluntariado, voluntários, doação, doamos, produtores locais, mutirão, bem comum, partilha",
      en:
        "community, volunteers, volunteering, donation, donate, local growers, local producers, food bank, common good, charity"
    ),
    .ideal(
      .passion,
      es: "pasión, apasiona, apasionados, amor por, entrega, corazón, con ganas, entusiasmo, vocación, amamos",
      pt: "paixão, apaixonados, amor, entrega, coração, entusiasmo, vocação, amamos",
      en: "passion, passionate, love, heart, enthusiasm, devotion, calling"),
    .ideal(
      .excellence,
      es: "excelencia, mejorar, mejora continua, estándar, exigencia, precisión, perfeccionar, meta cumplida, detalle",
      pt: "excelência, melhorar, melhoria contínua, padrão, exigência, precisão, aperfeiçoar, capricho, detalhe",
      en: "excellence, improve, continuous improvement, standard, precision, detail, mastery"),
    .ideal(
      .responsibility,
      es:
        "responsabilidad, responsable, cumplir, cumplimos, compromiso, comprometidos, rendir cuentas, nos hacemos cargo, respondemos, reparar",
      pt:
        "responsabilidade, responsável, cumprir, cumprimos, compromisso, comprometidos, prestar contas, assumimos, reparar",
      en:
        "responsibility, responsible, commitment, committed, accountable, accountability, we will fix, make it right, reliability, reliable"
    ),
    .ideal(
      .punctuality, es: "puntualidad, puntual, a tiempo, a la hora, sin demoras, en fecha, entrega el mismo día",
      pt: "pontualidade, pontual, no prazo, na hora, sem atraso, no mesmo dia",
      en: "punctuality, punctual, on time, no delays, same day, on schedule"),
    .ideal(
      .empathy,
      es:
        "empatía, compasión, ponernos en su lugar, comprender, comprendemos, entendemos, consuelo, duelo, acompañamiento, ternura, escucha",
      pt: "empatia, compaixão, no seu lugar, compreender, entendemos, consolo, luto, acompanhamento, ternura, escuta",
      en: "empathy, compassion, in your shoes, understand, comfort, grief, kindness, tenderness"),
    .ideal(
      .curiosity,
      es:
        "curiosidad, curiosos, descubrir, descubra, preguntar, explorar, investigar, sabía que, por qué, probar algo nuevo",
      pt: "curiosidade, curiosos, descobrir, descubra, perguntar, explorar, pesquisar, você sabia, experimentar",
      en: "curiosity, curious, discover, explore, did you know, wonder, find out, try something new"),
    .ideal(
      .joy, es: "alegría, alegre, sonrisa, celebrar, celebramos, fiesta, diversión, reír, bailar, música en vivo",
      pt: "alegria, alegre, sorriso, celebrar, celebramos, festa, diversão, rir, dançar, música ao vivo",
      en: "joy, joyful, smile, celebrate, celebration, party, fun, laugh, dance, live music"),
    .ideal(
      .care, es: "cuidado, cuidar, cuidamos, proteger, con cariño, delicadeza, atentos, bienestar",
      pt: "cuidado, cuidar, cuidamos, proteger, com carinho, delicadeza, bem-estar",
      en: "care, caring, take care, protect, gentle, wellbeing, looking after"),
    .ideal(
      .craft,
      es:
        "artesanal, artesanía, oficio, hecho a mano, a mano, maestro, taller, receta propia, tueste, horno de leña, saber hacer",
      pt: "artesanal, artesanato, ofício, feito à mão, à mão, mestre, ateliê, receita própria, forno a lenha",
      en: "craft, craftsmanship, handmade, by hand, workshop, own recipe, artisan"),
    .ideal(
      .health,
      es:
        "salud, saludable, sano, bienestar, deporte, caminata, vacunas, prevención, alimentación, pausa activa, salud mental",
      pt: "saúde, saudável, bem-estar, esporte, caminhada, vacinas, prevenção, alimentação, saúde mental",
      en: "health, healthy, wellbeing, sport, walk, vaccines, prevention, nutrition, mental health"),
    .ideal(
      .learning,
      es:
        "aprendizaje, aprender, educación, enseñar, enseñamos, taller gratuito, taller, charla, beca, becas, capacitación, curso, formación, biblioteca",
      pt:
        "aprendizagem, aprender, educação, ensinar, ensinamos, oficina, palestra, bolsa, bolsas, capacitação, curso, formação, biblioteca",
      en: "learning, learn, education, teach, free workshop, workshop, talk, scholarship, training, course, library"),
    .ideal(
      .roots,
      es:
        "arraigo, raíces, tradición, tradicional, memoria, historia, herencia, nuestra tierra, origen, abuelas, desde 19, patrimonio, región",
      pt: "raízes, tradição, tradicional, memória, história, herança, nossa terra, origem, avós, patrimônio, região",
      en: "roots, tradition, traditional, memory, heritage, our land, origin, history, grandmothers"),
    .ideal(
      .fairness,
      es:
        "justicia, justo, justa, precio justo, comercio justo, pago justo, equidad, igual salario, compra directa, salario digno, derechos",
      pt:
        "justiça, justo, justa, preço justo, comércio justo, pagamento justo, equidade, igualdade salarial, compra direta, salário digno, direitos",
      en:
        "fairness, fair, fair trade, fair price, fair pay, equity, equal pay, direct trade, living wage, rights, justice"
    ),
    .ideal(
      .patience, es: "paciencia, sin prisa, sin afán, a su ritmo, con calma, lento, tomarse el tiempo",
      pt: "paciência, sem pressa, no seu ritmo, com calma, devagar",
      en: "patience, patient, no rush, at your pace, calm, slow"),
    .ideal(
      .discipline, es: "disciplina, constancia, esfuerzo, rutina, entrenamiento, perseverancia, hábito",
      pt: "disciplina, constância, esforço, rotina, treino, perseverança, hábito",
      en: "discipline, consistency, effort, routine, perseverance, habit"),
    .ideal(
      .hospitality,
      es:
        "hospitalidad, bienvenidos, bienvenida, anfitriones, recibir, los recibimos, mesa servida, invitamos, su casa",
      pt: "hospitalidade, bem-vindos, boas-vindas, anfitriões, receber, recebemos, mesa posta, convidamos",
      en: "hospitality, welcome, hosts, come in, make yourself at home, invite"),
    .ideal(
      .trust, es: "confianza, confiar, confían, confiable, tranquilidad, respaldo, lealtad",
      pt: "confiança, confiar, confiam, confiável, tranquilidade, lealdade",
      en: "trust, trusted, trustworthy, peace of mind, loyalty, consent"),
    .ideal(
      .humility, es: "humildad, humilde, aprendimos, nos falta, gracias a ustedes, sencillez, sencillo",
      pt: "humildade, humilde, aprendemos, nos falta, graças a vocês, simplicidade",
      en: "humility, humble, we learned, thanks to you, simplicity"),
    .ideal(
      .creativity, es: "creatividad, creativo, diseño, diseñar, imaginación, inventar, arte, artistas, mural",
      pt: "criatividade, criativo, design, desenhar, imaginação, inventar, arte, artistas, mural",
      en: "creativity, creative, design, imagination, invent, art, artists, mural"),
    .ideal(
      .courage, es: "valentía, coraje, atrevernos, reto, desafío, primera vez",
      pt: "coragem, ousadia, ousar, desafio, primeira vez",
      en: "courage, dare, bold, challenge, first time"),
    .ideal(
      .solidarity,
      es:
        "solidaridad, solidario, donar, donamos, recolecta, apoyo, apoyamos, ayuda humanitaria, damnificados, banco de alimentos",
      pt: "solidariedade, solidário, doar, doamos, arrecadação, apoio, apoiamos, desabrigados, banco de alimentos",
      en: "solidarity, donate, donation, fundraising, support, food bank, relief"),
    .ideal(
      .animals,
      es: "animales, bienestar animal, adopción responsable, rescate, sin crueldad, gallinas libres, mascotas",
      pt: "animais, bem-estar animal, adoção responsável, resgate, sem crueldade, galinhas livres, pets",
      en: "animals, animal welfare, adoption, rescue, cruelty free, free range, pets"),
    .ideal(
      .thrift, es: "ahorro, ahorrar, austeridad, sin desperdicio, aprovechar, segunda vida, reparar, economía",
      pt: "economia, economizar, poupança, sem desperdício, aproveitar, segunda vida, consertar",
      en: "thrift, saving, save, no waste, second life, repair, mend"),
  ]
}
