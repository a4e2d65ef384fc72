// SPDX-License-Identifier: Apache-2.0

extension World {
  /// Health, sport and looks.
  static let care: [TermBook.Terms] = [
    .world(
      .pharmacy,
      es: """
        farmacia?, farmacéutico, botica, droguería, boticario, regente, medicamento, medicina, remedio, genérico,
        receta?, fórmula médica, receta retenida, pastilla, píldora, comprimido, cápsula, jarabe, gotas, inyección,
        inyectable, ampolla, pomada, ungüento, supositorio, dosis, miligramos, ibuprofeno, paracetamol, acetaminofén,
        aspirina, antibiótico, amoxicilina, antialérgico, loratadina, omeprazol, insulina, metformina, losartán,
        anticonceptivo, analgésico, antigripal, vitaminas, suero oral, gasas, curitas, alcohol, termómetro,
        tensiómetro, mascarilla, tapabocas, fiebre, tos, gripe, dolor, alergia, efectos secundarios, vencimiento,
        agotado, laboratorio, prospecto
        """,
      pt: """
        farmácia?, farmacêutico, drogaria, balconista, remédio, medicamento, genérico, similar, tarja preta, receita,
        receita médica, farmácia popular, comprimido, cápsula, xarope, gotas, injeção, ampola, pomada, creme,
        supositório, sachê, dose, dosagem, miligramas, dipirona, paracetamol, ibuprofeno, aspirina, antibiótico,
        amoxicilina, antialérgico, loratadina, omeprazol, insulina, metformina, losartana, anticoncepcional, pílula,
        analgésico, antigripal, vitaminas, soro, soro fisiológico, curativo, gaze, esparadrapo, álcool, termômetro,
        máscara, febre, tosse, gripe, alergia, efeito colateral, bula, vencido, manipulação, laboratório, teste
        rápido, posologia
        """,
      en: """
        pharmacy, pharmacist, chemist, drugstore, dispensary, prescription, repeat prescription, medicine, medication,
        meds, tablet, pill, capsule, syrup, injection, ointment, inhaler, patch, dose, dosage, milligrams, ibuprofen,
        paracetamol, acetaminophen, tylenol, aspirin, antibiotic, amoxicillin, antihistamine, omeprazole, insulin,
        metformin, statins, contraceptive, painkiller, cough syrup, cold remedy, vitamins, supplements, plaster,
        bandage, thermometer, blood pressure, face mask, fever, cough, flu, headache, allergy, rash, side effects,
        leaflet, generic, over-the-counter, refill, copay, shortage, drug interaction, flu jab
        """),
    .world(
      .dental,
      es: """
        dentista?, odontólogo, odontología, ortodoncista, ortodoncia, dental, diente?, muela, muela cordal, cordales,
        colmillo, encía, mandíbula, sonreír, caries, picado, endodoncia, conducto, nervio, empaste, tapadura, calza,
        resina, amalgama, puente, prótesis, implante, carillas, brackets, frenillos, frenos, aparatos, ligas,
        alineadores, retenedor, blanqueamiento, limpieza dental, sarro, profilaxis, hilo dental, seda dental, cepillo,
        cepillarse, pasta dental, enjuague bucal, anestesia, aguja, fresa, torno, extracción, sensibilidad, mal
        aliento, bruxismo, hinchado
        """,
      pt: """
        dentista?, odontologia, odontólogo, ortodontista, ortodontia, dente, dentinho, siso, canino, molar, gengiva,
        mandíbula, sorrir, cárie, canal?, obturação, restauração, resina, prótese, dentadura, implante, facetas,
        aparelho, bráquetes, borrachinha, alinhador, invisalign, contenção, clareamento, limpeza, tártaro, profilaxia,
        fio dental, escova, escovar, escovação, creme dental, enxaguante, flúor, anestesia, agulha, motorzinho, broca,
        extração, arrancar dente, sensibilidade, mau hálito, bruxismo, inchaço, raio-x, sangramento
        """,
      en: """
        dentist?, dental, dentistry, orthodontist, hygienist, tooth, teeth, molar, wisdom tooth, canine, baby teeth,
        gum, gum disease, jaw, tongue, cavity, cavities, decay, root canal, filling, crown, bridge, dentures, implant,
        veneers, braces, brackets, aligners, invisalign, retainer, whitening, polishing, cleaning, plaque, tartar,
        floss, flossing, toothbrush, brush, toothpaste, mouthwash, fluoride, numb, numbing, anaesthetic, needle,
        drill, extraction, toothache, sensitive, bad breath, grinding, mouthguard, swollen, abscess, bleeding, x-ray,
        chipped, dental chair
        """),
    .world(
      .medicine,
      es: """
        hospital?, clínica?, médico?, doctor?, enfermera?, urgencias, emergencia, guardia?, ambulancia, paramédico,
        camilla, hora médica, consulta?, consultorio, eps, obra social, isapre, fonasa, seguro social, afiliado,
        autorización, especialista, pediatra, cardiólogo, ginecólogo, ortopedista, dermatólogo, cirujano, cirugía,
        operación, quirófano, anestesia, cesárea, hospitalizado, internado, uci, paciente, síntomas, diagnóstico,
        hemograma, radiografía, ecografía, resonancia, diabetes, cáncer, infarto, fractura, yeso, vacuna, suero,
        fiebre, alta médica, historia clínica, incapacidad
        """,
      pt: """
        hospital?, clínica?, médico?, doutor, enfermeira, pronto-socorro, emergência, upa, postinho, convênio,
        carteirinha, ambulância, samu, maca, consulta?, agendamento, triagem, senha, plantão, plantonista,
        especialista, pediatra, cardiologista, ginecologista, ortopedista, dermatologista, cirurgião, cirurgia,
        operação, centro cirúrgico, anestesia, cesárea, internado, internação, uti, leito, paciente, sintomas,
        diagnóstico, exame, hemograma, raio-x, ultrassom, ressonância, pressão alta, diabetes, câncer, infarto,
        fratura, gesso, vacina, soro, febre, prontuário, atestado, encaminhamento
        """,
      en: """
        hospital?, clinic?, doctor?, surgeon, surgery, nurse, midwife, consultant, ward, bed, a&e, emergency room,
        ambulance, paramedic, stretcher, triage, waiting list, waiting room, appointment, referral, nhs, health
        insurance, deductible, patient, symptoms, diagnosis, misdiagnosed, check up, blood test, scan, mri, x-ray,
        ultrasound, biopsy, operation, anaesthetic, theatre, icu, intensive care, labour, c-section, maternity,
        pediatrician, cardiologist, dermatologist, oncology, cancer, diabetes, stroke, heart attack, fracture, plaster
        cast, stitches, vaccine, drip, fever, discharge, sick note, bedside manner, medical records, wheelchair,
        visiting hours
        """),
    .world(
      .mind,
      es: """
        salud mental, psicólogo, psicología, psiquiatra, psiquiatría, terapeuta, terapia, sesión, diván, paciente,
        ansiedad, angustia, depresión, deprimido, burnout, agotamiento, insomnio, fobia, soledad, autoestima,
        autolesión, suicidio, bipolar, tdah, autismo, trastorno, toc, adicción, medicado, antidepresivo, sertralina,
        ansiolítico, mindfulness, meditación, respiración, llanto, vínculo, apego, acompañamiento, desahogarse, sanar,
        rumiar, bienestar, autocuidado, estigma
        """,
      pt: """
        saúde mental, psicólogo, psicologia, psiquiatra, psiquiatria, terapeuta, terapia, psicoterapia, sessão,
        sessões, divã, análise, caps, ansiedade, angústia, depressão, deprimido, estresse, burnout, esgotamento,
        insônia, luto, fobia, solidão, autoestima, automutilação, suicídio, setembro amarelo, cvv, bipolar, tdah,
        autismo, transtorno, toc, vício, medicação, antidepressivo, sertralina, rivotril, mindfulness, meditação,
        respiração, emoções, apego, acolhimento, escuta, desabafar, desabafo, gatilho, bem-estar, autocuidado, tabu
        """,
      en: """
        mental health, psychologist, psychiatrist, therapist, therapy, counselling, counselor, session, anxiety,
        anxious, panic attack, depression, depressed, sadness, stress, stressed, burnout, exhausted, insomnia, grief,
        ptsd, phobia, loneliness, lonely, self esteem, self harm, suicidal, helpline, bipolar, adhd, autism, ocd,
        eating disorder, addiction, rehab, antidepressants, sertraline, mindfulness, meditation, breathing, crying,
        emotions, overthinking, overwhelmed, boundaries, attachment, couples therapy, cbt, coping, healing, trigger,
        triggered, guilt, mood swings, wellbeing, self care, stigma, support group
        """),
    .world(
      .optics,
      es: """
        óptica, optómetra, oftalmólogo, optometrista, anteojos, lentes?, gafas, espejuelos, lentillas, pupilentes,
        montura, armazón, varilla, patilla, cristales, lunas, graduación, graduados, aumento, fórmula, receta?,
        dioptrías, progresivos, bifocales, antirreflejo, luz azul, fotocromáticos, lentes oscuros, gafas oscuras,
        polarizados, rayado, torcidos, estuche, paño, líquido, visión, ver borroso, borroso, ojo seco, miopía,
        astigmatismo, hipermetropía, presbicia, cataratas, glaucoma, conjuntivitis, retina, córnea, pupila, parpadear,
        examen visual, leer cerca, cegato, miope, plaquetas
        """,
      pt: """
        ótica, óptica, oftalmologista, oculista, optometrista, óculos, óculos escuros, oclinho, lente?, armação,
        plaqueta, parafuso, grau, graduação, receita, dioptria, multifocal, bifocal, progressiva, antirreflexo, luz
        azul, fotossensível, polarizado, riscado, arranhado, torto?, estojo, flanela, visão, enxergar, embaçado,
        embaçar, borrado, olho seco, colírio, miopia, míope, astigmatismo, hipermetropia, vista cansada, catarata,
        glaucoma, conjuntivite, retina, córnea, pupila, dilatar pupila, letrinhas, lente riscada, ceratocone, pestana
        """,
      en: """
        optician, optometrist, ophthalmologist, eye test, eye exam, glasses, eyeglasses, specs, spectacles,
        sunglasses, reading glasses, contact lenses, dailies, frames, lens, lenses, hinge, nose pads, prescription,
        diopters, varifocals, bifocals, progressives, anti-glare, blue light, transitions, polarized, tinted,
        scratched, bent, cloth, lens cleaner, vision, eyesight, sight, blurry, blurred, squint, squinting, dry eyes,
        eye drops, shortsighted, nearsighted, farsighted, myopia, astigmatism, cataracts, glaucoma, retina, cornea,
        pupils, dilated, eye chart, foggy lenses, colour blind
        """),
    .world(
      .gym,
      es: """
        gimnasio?, gym, entrenar, entrenamiento, entrenador, profe?, instructor?, ejercicio, pesas, mancuernas,
        barra?, discos, máquina, caminadora, cinta, elíptica, bicicleta estática, spinning, crossfit, funcional,
        pilates, yoga, zumba, boxeo, natación, piscina?, pileta, alberca, correr, maratón, trotar, sentadillas,
        planchas, abdominales, flexiones, lagartijas, pierna?, glúteos, bíceps, pecho, músculo, cardio, estirar,
        calentamiento, sudor, sudar, toalla, casillero, camerino, vestidor, ducha, mensualidad, matrícula, membresía,
        congelar plan, proteína, creatina, lesión, calambre
        """,
      pt: """
        academia, treino, treinar, treinador, instrutor, ficha, exercício, musculação, halter, anilhas, barra?,
        aparelho, esteira, elíptico, bicicleta ergométrica, spinning, crossfit, funcional, pilates, ioga, zumba, boxe,
        muay thai, jiu-jitsu, natação, piscina?, corrida, correr, maratona, agachamento, prancha, abdominal, flexão,
        supino, leg press, perna, glúteo, bíceps, peito, músculo, hipertrofia, cardio, alongamento, aquecimento, suor,
        suar, toalha, armário, vestiário, chuveiro, mensalidade, matrícula, catraca, gympass, trancar plano, whey,
        creatina, lesão, câimbra
        """,
      en: """
        gym, workout, training, train, trainer, personal trainer, coach, exercise, routine, reps, dumbbells, barbell,
        kettlebell, bench press, squat, deadlift, squat rack, machine, treadmill, rower, cross trainer, spin class,
        crossfit, pilates, yoga, zumba, boxing, swimming, pool, jogging, marathon, c25k, push ups, pull ups, plank,
        abs, glutes, biceps, leg day, muscle, cardio, stretching, warm up, sweat, sweaty, towel, locker, changing
        room, shower, membership, joining fee, freeze membership, class booking, protein, protein shake, creatine,
        injury, cramp, fitness
        """),
    .world(
      .beauty,
      es: """
        peluquería, peluquero, estilista, barbería, barbero, estética, esteticista, spa, cabello, flequillo, fleco,
        chasquilla, cerquillo, degradado, barba, bigote, afeitar, rasurar, navaja, tijera, máquina, tinte?, tintura,
        teñir, mechas, rayitos, balayage, canas, decoloración, alisado, keratina, botox capilar, permanente, rulos,
        rizos, secador, plancha, cepillado, peinado, recogido, trenzas, extensiones, champú, mascarilla, manicura,
        pedicura, uñas, esmalte, semipermanente, acrílicas, cejas, pestañas, depilación, cera, maquillaje
        """,
      pt: """
        cabeleireiro, barbearia, barbeiro, manicure, pedicure, esteticista, estética, cabelo, pontas duplas, franja,
        camadas, degradê, barba, bigode, navalha, tesoura, maquininha, tinta?, tintura, pintar cabelo, luzes?, mechas,
        ombré, loiro, morena iluminada, grisalho, descoloração, alisamento, progressiva, queratina, botox capilar,
        permanente, cacheado, secador, chapinha, escova, penteado, coque, tranças, mega hair, hidratação, xampu,
        condicionador, unha, esmalte, esmaltação, fibra, cutícula, sobrancelha, cílios, depilação, cera, henna,
        maquiagem
        """,
      en: """
        hairdresser, hair salon, salon?, stylist, barber, barbershop, beautician, spa, haircut, trim, hair, fringe,
        layers, split ends, fade, buzz cut, bob, beard, moustache, shave, razor, clippers, scissors, dye, colour,
        highlights, lowlights, balayage, blonde, brunette, grey hair, roots, toner, bleach, brassy, perm, keratin,
        straightening, straighteners, curls, curly, blow dry, hairdryer, updo, braids, extensions, scalp, shampoo,
        conditioner, manicure, pedicure, nails, gel nails, acrylics, nail polish, cuticles, eyebrows, brows, lashes,
        lash lift, waxing, threading, facial, massage
        """),
    .world(
      .cosmetics,
      es: """
        cosmético, maquillaje, maquillar, maquillarse, polvo, corrector, rubor, colorete, iluminador, contorno,
        delineador, rímel, pestañina, labial, pintalabios, brillo labial, gloss, bálsamo, brocha, esponja,
        desmaquillante, agua micelar, crema, hidratante, sérum, tónico, protector solar, bloqueador, exfoliante,
        mascarilla facial, retinol, ácido hialurónico, niacinamida, vitamina c, piel, piel grasa, piel seca, poros,
        acné, granitos, espinillas, manchas, arrugas, ojeras, cutis, perfume, fragancia, colonia, aroma, olor, frasco,
        atomizador, desodorante, maquillador, cruelty free, alergia
        """,
      pt: """
        cosmético, maquiagem, make, maquiar, pó compacto, corretivo, blush, iluminador, contorno, paleta, delineador,
        rímel, batom, batom líquido, brilho labial, gloss, balm, pincel, esponjinha, demaquilante, água micelar,
        creme, hidratante, sérum, tônico, protetor solar, filtro solar, esfoliante, máscara facial, sabonete facial,
        retinol, ácido hialurônico, niacinamida, vitamina c, pele, pele oleosa, pele seca, poros, acne, espinha,
        cravos, manchas, melasma, rugas, olheiras, skincare, perfume, fragrância, colônia, deo colônia, fixação,
        frasco, borrifar, desodorante, natura, boticário, avon, revendedora, vegano
        """,
      en: """
        cosmetics, makeup, make-up, foundation, powder, concealer, blush, bronzer, highlighter, contour, eyeshadow,
        palette, eyeliner, mascara, lipstick, lip gloss, lip balm, lip liner, setting spray, brush, beauty blender,
        makeup remover, micellar water, cleanser, toner, serum, moisturiser, moisturizer, cream, sunscreen, spf,
        exfoliate, face mask, sheet mask, eye cream, retinol, hyaluronic acid, niacinamide, vitamin c, skin, skincare,
        oily skin, dry skin, acne, breakout, pimples, blackheads, wrinkles, dark circles, undertone, perfume,
        fragrance, cologne, scent, spritz, tester, deodorant, body lotion, cruelty free, hypoallergenic
        """),
    .world(
      .tattoos,
      es: """
        tatuaje, tatuar, tatuarse, tatuado, tattoo, tatu, tatuador, aguja, máquina, tinta?, tinta negra, línea fina,
        sombreado, relleno, boceto, plantilla, stencil, flash, realismo, blackwork, tribal, maorí, old school,
        minimalista, lettering, retrato, calavera, mariposa, antebrazo, espalda, costillas, tobillo, cuello, piel,
        costra, cicatrizar, cicatrización, crema, film, dolor, infectado, infección, retoque, retocar, cover up,
        láser, henna, piercing, perforación, anestesia, esterilizado, sesión, seña, abono, convención
        """,
      pt: """
        tatuagem, tatuagens, tatuar, tatuado, tattoo, tatu, tatuador, agulha, máquina, maquininha, tinta?, tinta
        preta, colorida, traço, traço fino, fine line, linha, sombreado, preenchimento, desenho, esboço, decalque,
        stencil, flash, flash day, realismo, blackwork, tribal, maori, old school, minimalista, lettering, retrato,
        caveira, borboleta, fechamento, braço, antebraço, costela, tornozelo, pescoço, pele, casquinha, cicatrizar,
        cicatrização, pomada, plástico filme, doeu, inflamou, infecção, retoque, cobertura, apagar, henna, piercing,
        furar, anestésico, esterilizado, sessão, sinal, convenção
        """,
      en: """
        tattoo, tattooed, tattooist, tattoo artist, inked, ink, tat, sleeve, half sleeve, tattoo studio, tattoo
        parlour, needle, tattoo gun, machine, black ink, linework, fine line, shading, stippling, dotwork, design,
        sketch, stencil, flash, flash day, realism, blackwork, tribal, traditional, old school, neo traditional,
        minimalist, lettering, script, portrait, skull, butterfly, dragon, koi, forearm, ribs, ankle, back piece,
        skin, scab, scabbing, peeling, itchy, healing, healed, aftercare, second skin, ointment, numbing cream,
        infected, blowout, touch up, coverup, cover up, removal, laser, henna, piercing, sterile, walk-in, consent
        form
        """),
    .world(
      .sleep,
      es: """
        colchón, colchonería, cama, base cama, box, somier, sommier, canapé, resortes, resorte ensacado, espuma,
        viscoelástica, memory foam, látex, ortopédico, pillow top, firmeza, blando, hundido, hundirse, semidoble, dos
        plazas, matrimonial, individual, almohada, cubrecolchón, sábana, funda, cobija, frazada, manta, edredón,
        acolchado, plumón, cubrecama, dormida, descansar, insomnio, desvelo, desvelarse, trasnochar, roncar,
        ronquidos, apnea, pesadilla, siesta, madrugar, despertarse, cansancio, lumbar, espalda, cuello, cervical,
        melatonina, antifaz, ácaros, chinches
        """,
      pt: """
        colchão, colchões, cama, cama box, base box, box baú, molas, molas ensacadas, espuma, viscoelástico, látex,
        ortopédico, pillow top, densidade, firmeza, macio, afundou, afundado, casal, solteiro, viúva, travesseiro,
        pillow, lençol, lençóis, lençol elástico, fronha, cobertor, manta, edredom, cobre-leito, colcha, enxoval,
        soninho, dormida, descansar, repouso, insônia, madrugada, virar noite, roncar, ronco, apneia, pesadelo,
        soneca, cochilo, despertar, cansaço, coluna, lombar, pescoço, melatonina, ácaros, percevejo, rinite
        """,
      en: """
        mattress, mattresses, bed, bed frame, divan, bed base, box spring, slats, pocket sprung, springs, coil, foam,
        memory foam, latex, hybrid, orthopaedic, mattress topper, topper, firmness, medium firm, saggy, sagging,
        lumpy, king size, bunk bed, pillow, pillowcase, mattress protector, sheet, fitted sheet, thread count,
        blanket, weighted blanket, duvet, tog, comforter, quilt, bedding, sleep, asleep, sleepy, sleeping, sleepless,
        restless, insomnia, snore, snoring, sleep apnea, nightmare, nap, napping, wake up, tossing, backache, neck
        pain, spine, melatonin, eye mask, dust mites, bed bugs, trial nights, overheating
        """),
  ]
}
