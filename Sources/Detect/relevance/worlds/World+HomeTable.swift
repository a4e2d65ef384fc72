// SPDX-License-Identifier: Apache-2.0

extension World {
  /// Things: worn, made, built, grown, kept.
  static let home: [TermBook.Terms] = [
    .world(
      .clothing,
      es: """
        ropa?, moda, vestido?, falda, pollera, blusa, camisa, camiseta, remera, polera, playera, polo, pantalón, jean,
        vaqueros, buzo, sudadera, suéter, jersey, chompa, chaleco, chaqueta, campera, chamarra, casaca, abrigo,
        traje?, terno, corbata, ropa interior, calzón, brasier, sostén, corpiño, bombacha, calcetines, pijama, malla,
        bañador, talla?, probador, medirse, costura, cremallera, botón, tela, algodón, lino, poliéster, estampado,
        destiñe, encoge, colección, temporada, rebajas, percha
        """,
      pt: """
        roupa, moda, peça, vestido?, saia, blusa, blusinha, camisa, camiseta, regata, calça, calça jeans, jeans,
        legging, bermuda, moletom, suéter, casaco, jaqueta, blazer, terno, gravata, colete, macacão, conjunto,
        lingerie, calcinha, cueca, sutiã, meia, pijama, biquíni, maiô, sunga, numeração, plus size, provador, provar,
        caimento, costura, zíper, tecido, algodão, linho, malha, viscose, poliéster, estampa, desbotou, encolheu,
        rasgou, coleção, liquidação, brechó, cabide, estilista, desfile, modelagem
        """,
      en: """
        clothes, clothing, fashion, outfit, dress, skirt, blouse, shirt, t-shirt, tee, trousers, pants, jeans,
        leggings, hoodie, jumper, sweater, cardigan, jacket, coat, blazer, suit, waistcoat, dungarees, jumpsuit,
        underwear, knickers, boxers, bra, lingerie, socks, pyjamas, swimsuit, bikini, size, sizing, petite, plus size,
        fitting room, try on, baggy, seam, hem, zip, zipper, button, fabric?, cotton, linen, wool, polyester, denim,
        print, faded, shrank, bobbling, collection, wardrobe, catwalk, hanger, second hand, stylish
        """),
    .world(
      .shoes,
      es: """
        zapato?, zapatería, zapatero, zapatilla, deportivas, bambas, tacón, tacos, sandalia, chanclas, ojotas, chalas,
        botines, mocasines, alpargatas, pantuflas, huaraches, plantilla, cordones, agujetas, pasadores, cuero, piel,
        gamuza, charol, sintético, horma, empeine, talón, ampolla, calzado, calzar, aprieta, despegó, descosido,
        marroquinería, bolso?, cartera, mochila, morral, maleta, valija, billetera, monedero, riñonera, canguro,
        cinturón, asa, hebilla, lustrar, betún, impermeable, caminar
        """,
      pt: """
        sapato, sapataria, sapateiro, calçado, salto, salto alto, scarpin, sandália, rasteirinha, chinelo, havaianas,
        tamanco, coturno, mocassim, sapatilha, alpargata, pantufa, solado, palmilha, cadarço, couro, camurça, verniz,
        sintético, bico fino, calcanhar, bolha, joanete, numeração, forma pequena, aperta, apertado, descolou,
        descosturou, laceia, bolsa?, mochila, mala?, carteira, necessaire, pochete, tiracolo, clutch, alça, fivela,
        cinto, engraxar, graxa, impermeável, caminhar, par, calçar, zíper
        """,
      en: """
        shoes, footwear, sneakers, trainers, heels, high heels, stilettos, sandals, flip flops, sliders, boots, ankle
        boots, wellies, loafers, brogues, moccasins, slippers, clogs, crocs, insole, laces, leather, suede, patent,
        faux leather, tongue, arch support, toe box, blister, wide fit, half size, rub, unglued, cobbler, shoe repair,
        polish, waterproof, bag, handbag, purse, tote, backpack, rucksack, satchel, clutch, crossbody, duffel,
        suitcase, luggage, wallet, bum bag, strap, buckle, clasp, belt, lining
        """),
    .world(
      .jewellery,
      es: """
        joya, joyería, joyero, orfebre, bisutería, anillo, sortija, argolla, alianza, compromiso, aretes, pendientes,
        aros, caravanas, zarcillos, collar, cadena, gargantilla, medalla, pulsera, brazalete, tobillera, broche,
        piercing, oro, platino, chapado, enchapado, quilates, diamante, brillante, esmeralda, zafiro, perla, engaste,
        ajustar anillo, se ennegrece, ennegreció, pulir, reloj, relojero, relojería, pulso, manecilla, pila, cuerda,
        cronógrafo, automático, cuarzo, sumergible, certificado autenticidad, estuche
        """,
      pt: """
        joia, joalheria, joalheiro, ourives, ourivesaria, bijuteria, semijoia, anel, anéis, aliança, solitário,
        noivado, brinco, argola, colar, corrente, correntinha, gargantilha, pingente, medalha, escapulário, pulseira,
        bracelete, tornozeleira, broche, piercing, ouro, prata, platina, banhado, folheado, quilates, diamante,
        brilhante, esmeralda, safira, pérola, pedra, zircônia, cravejado, gravação, gravar nome, escureceu, oxidou,
        polir, polimento, relógio, relojoeiro, relojoaria, ponteiro, bateria, corda, cronógrafo, automático, quartzo,
        prova d'água
        """,
      en: """
        jewellery, jewelry, jeweller, jeweler, goldsmith, ring, engagement ring, wedding band, signet, earrings,
        studs, hoops, necklace, chain, pendant, locket, charm, bracelet, bangle, anklet, brooch, cufflinks, piercing,
        silver, sterling, platinum, rose gold, gold plated, carat, karat, hallmark, diamond, emerald, ruby, sapphire,
        pearl, opal, gemstone, stone, setting, prong, engraved, engraving, resize, resizing, tarnish, tarnished,
        polish, appraisal, watchmaker, wristwatch, strap, dial, bezel, battery, winding, chronograph, automatic,
        quartz, water resistant, rolex, clasp
        """),
    .world(
      .crafts,
      es: """
        artesanía, artesano, manualidades, costura, coser, costurera, modista, sastre, aguja, dedal, alfiler, tijera,
        cinta métrica, molde, patrón, patronaje, tela, retazo, mercería, botones, encaje, bies, dobladillo, remendar,
        parche, bordar, bordado, bordadora, punto cruz, bastidor, tejer, tejido, tejedora, croché, crochet, ganchillo,
        amigurumi, lana, estambre, ovillo, dos agujas, telar, macramé, fieltro, cerámica, barro?, arcilla, alfarería,
        mimbre, cestería, bisutería, mochila wayuu, sombrero vueltiao, resina, velas, silicona caliente
        """,
      pt: """
        artesanato, artesanal, artesão, artesã, costura, costurar, costureira, alfaiate, ateliê, overloque, agulha,
        linha, carretel, dedal, alfinete, tesoura, fita métrica, molde, modelagem, tecido, retalho, aviamentos,
        armarinho, botões, zíper, renda, viés, barra?, bainha, remendar, remendo, bordar, bordado, bordadeira, ponto
        cruz, bastidor, tricô, tricotar, crochê, crocheteira, amigurumi, barbante, novelo?, tear, macramê, feltro,
        patchwork, biscuit, cerâmica, argila, oleiro, cestaria, palha, capim dourado, resina, velas, cola quente,
        pistola cola, decoupage, mdf
        """,
      en: """
        crafts, handicraft, handmade, craft fair, crafter, artisan, sewing, sew, seamstress, dressmaker, tailor,
        sewing machine, overlocker, bobbin, needle, thread, thimble, pins, pincushion, scissors, rotary cutter, tape
        measure, pattern, fabric?, fat quarters, fabric scraps, haberdashery, buttons, zipper, lace, bias tape, hem,
        hemming, mend, mending, patch, stitch, embroidery, embroider, cross stitch, hoop, knit, knitting, knitter,
        crochet, crochet hook, amigurumi, yarn, wool, skein, granny square, weaving, loom, macrame, quilt, quilting,
        pottery, clay, kiln, basketry, resin, candle making, glue gun, scrapbooking, decoupage
        """),
    .world(
      .laundry,
      es: """
        limpieza?, limpiar, aseo, asear, lavar, lavado, lavandería, tintorería, lavaseco, lavadora, lavarropas,
        secadora, secar, ropa sucia, ropa blanca, mancha, percudido, desmanchar, quitamanchas, detergente, jabón,
        suavizante, lavandina, cloro, lejía, límpido, desinfectante, desinfectar, desengrasante, lavaloza,
        lavatrastes, limpiavidrios, vinagre, bicarbonato, trapo, trapero, trapeador, fregona, mopa, lampazo, escoba,
        recogedor, balde, cubeta, esponja, guantes, aspiradora, aspirar, barrer, trapear, fregar, polvo, mugre, grasa,
        sarro, moho, hongo, baño?, inodoro, tapete, alfombra, sofás, planchar, plancha, planchado, arrugas, tendedero,
        colgar ropa, empleada doméstica, mucama
        """,
      pt: """
        limpeza, limpar, faxina, faxinar, faxineira, diarista, lavar, lavagem, lavanderia, lava-seco, tinturaria,
        lavadora, secadora, tanquinho, secar, roupa suja, roupa branca, encardido, mancha, manchou, tira-manchas,
        sabão, sabão líquido, amaciante, água sanitária, cândida, alvejante, desinfetante, desinfetar,
        desengordurante, detergente, limpa-vidros, vinagre, bicarbonato, pano, rodo, esfregão, mop, vassoura, balde,
        esponja, bucha, luvas, aspirador, aspirar, varrer, esfregar, poeira, sujeira, gordura, limo, mofo, banheiro,
        vaso sanitário, tapete, estofado, sofá, higienização, passar roupa, ferro, engomar, varal, pendurar,
        prendedor, edredom, cheirinho
        """,
      en: """
        cleaning, clean, cleaner, housekeeping, housekeeper, deep clean, end-of-tenancy, laundry, laundrette,
        laundromat, dry cleaner, dry cleaning, wash, washing, washing machine, dryer, tumble dryer, dirty clothes,
        stain, stain remover, detergent, laundry pods, fabric softener, bleach, disinfectant, degreaser, washing up,
        dish soap, dishwasher, glass cleaner, vinegar, baking soda, cloth, microfibre, duster, mop, mopping, broom,
        dustpan, bucket, sponge, scrub, scrubbing, rubber gloves, vacuum, hoover, sweep, dust, dirt, grime, grease,
        limescale, mould, mildew, bathroom, toilet, carpet, rug, upholstery, sofa, ironing, iron, creases, wrinkles,
        shrunk, clothesline, pegs, hamper, odour
        """),
    .world(
      .hardware,
      es: """
        ferretería, ferretero, tlapalería, herramienta, martillo, puntilla, tornillo, tuerca, arandela, perno, chazo,
        taco, tarugo, destornillador, desarmador, atornillador, llave inglesa, alicate, pinzas, taladro, broca,
        rotomartillo, amoladora, pulidora, esmeril, sierra, serrucho, lijadora, lija, lijar, compresor, soldadora,
        soldar, metro?, flexómetro, cinta aislante, cable, enchufe, interruptor, bombillo, foco, ampolleta, breaker,
        tubo, pvc, codo, grifo, canilla, goteo, teflón, silicona, pegante, pegamento, pintura, brocha, cerradura,
        candado, bisagra, escalera, carretilla, pala, alambre, batería recargable
        """,
      pt: """
        ferragens, ferramenta, martelo, marreta, prego, parafuso, porca, arruela, bucha, chave phillips, chave
        inglesa, parafusadeira, alicate, furadeira, broca, martelete, esmerilhadeira, serra, serra tico-tico, serrote,
        lixadeira, lixa, lixar, plaina, compressor, solda, soldar, trena, estilete, fita isolante, fio, interruptor,
        lâmpada, disjuntor, extensão, cano, pvc, joelho, torneira, sifão, vazamento, veda-rosca, silicone, cola?,
        tinta?, pincel, rolo, massa corrida, fechadura, cadeado, dobradiça, escada, enxada, arame, corrente,
        mangueira, bateria, encanador, eletricista
        """,
      en: """
        hardware, hardware store, diy, ironmonger, tool, toolbox, hammer, mallet, nail, screw, bolt, washer, wall
        plug, rawlplug, screwdriver, phillips, wrench, spanner, allen key, pliers, drill, drill bit, cordless drill,
        impact driver, angle grinder, handsaw, jigsaw, circular saw, sander, sandpaper, sanding, chisel, clamp, vice,
        compressor, welder, welding, spirit level, tape measure, stanley knife, duct tape, wire, wiring, socket, light
        switch, light bulb, fuse, pipe, copper pipe, tap, faucet, leak, plumber, electrician, sealant, caulk, glue,
        paint, paintbrush, roller, padlock, hinge, ladder, wheelbarrow
        """),
    .world(
      .building,
      es: """
        construcción, construir, constructora, obra gris, obra negra, arquitecto, arquitectura, ingeniero?, ingeniera
        civil, capataz, albañil, plomero, gasfiter, electricista, render, fachada, edificio?, torre, apartamento,
        departamento, depa, vivienda, vivienda social, lote, terreno, excavación, cimiento, zapata?, columna, viga,
        losa, muro, pared, ladrillo, bloque, cemento, hormigón, arena, gravilla, varilla, fierro, revoque, pañete,
        estuco, pintura, baldosa, cerámica, piso?, techo, teja, cubierta, gotera, humedad, grieta, andamio, grúa,
        remodelar, remodelación
        """,
      pt: """
        construção, construir, construtora, canteiro, arquiteto, arquitetura, engenheiro, engenharia civil, pedreiro,
        servente, encanador, eletricista, pintor, azulejista, planta?, render, maquete, fachada, prédio, edifício?,
        torre, apartamento, imóvel, sobrado, laje, lote, terreno, escavação, terraplanagem, fundação, alicerce,
        sapata, coluna, viga, muro, parede, drywall, tijolo, bloco, cimento, areia, brita, vergalhão, massa, reboco,
        gesso, pintura, piso?, azulejo, porcelanato, rejunte, telhado, telha, goteira, infiltração, umidade,
        rachadura, trinca, andaime, guindaste, capacete, alvará
        """,
      en: """
        construction, build, builder, contractor, subcontractor, building, building site, architect, architecture,
        architectural, civil engineer, structural engineer, surveyor, bricklayer, mason, plasterer, roofer, tiler,
        scaffolder, foreman, blueprint, floor plan, drawings, render, facade, tower, skyscraper, apartment, extension,
        loft conversion, basement, renovation, refurbishment, plot, foundations, footings, column, beam, joist, slab,
        wall, partition, brick, cement, mortar, sand, gravel, rebar, steel, plaster, drywall, flooring, roof, roofing,
        insulation, damp, subsidence, scaffolding, crane, hard hat, planning permission, building regs, snagging
        """),
    .world(
      .furniture,
      es: """
        mueble, mueblería, carpintero, carpintería, ebanista, sofá, sillón, sofacama, seccional, poltrona, butaca,
        silla?, comedor, mesa ratona, mesita, escritorio, biblioteca, repisa, estante, estantería, cajón, clóset,
        placard, armario, ropero, cabecero, respaldo, velador, buró, consola, rack, mueble tv, espejo, lámpara,
        alfombra, tapete, cortina, persiana, cojín, jarrón, florero, velas, papel pintado, papel tapiz, decoración,
        decorar, decoradora, interiorista, interiorismo, ambiente, madera, roble, mdf, aglomerado, melamina, tapizado,
        tapizar, tela, cuero, rayón, cojea
        """,
      pt: """
        móvel, móveis, móveis planejados, planejados, marceneiro, marcenaria, estofador, sofá, sofá-cama, sofá
        retrátil, poltrona, puff, cadeira, mesinha, escrivaninha, aparador, buffet, estante, prateleira, nicho,
        gaveta, guarda-roupa, armário, closet, cabeceira, criado-mudo, rack, painel tv, espelho, luminária, abajur,
        lustre, tapete, cortina, persiana, almofada, quadro, vaso, jarro, decoração, decorar, decoradora, ambiente,
        montador, montagem, madeira, madeira maciça, carvalho, mdf, mdp, aglomerado, laca, puxador, dobradiça,
        corrediça, estofado, tecido, veludo
        """,
      en: """
        furniture, furniture store, ikea, flatpack, flat pack, carpenter, joiner, upholsterer, sofa, couch, sofa bed,
        corner sofa, armchair, recliner, footstool, chair, dining table, table, coffee table, side table, bookcase,
        bookshelf, shelf, shelves, shelving, drawer, tallboy, dresser, sideboard, wardrobe, cabinet, headboard,
        nightstand, bedside table, console, tv stand, mirror, lamp, floor lamp, lampshade, chandelier, rug, curtains,
        blinds, cushion, picture frame, vase, wallpaper, decor, home decor, decorate, interior design, interior
        designer, living room, oak, pine, walnut, veneer, chipboard, mdf, upholstery, velvet, leather, wobbly,
        assembly, allen key
        """),
    .world(
      .plants,
      es: """
        planta?, plantita, matera, maceta, macetero, vivero, invernadero, jardín, jardinería, jardinero, césped,
        podar, poda, regar, riego, regadera, manguera, sustrato, tierra negra, abono, compost, humus, fertilizante,
        semilla, almácigo, esqueje, brote, hoja, hojas amarillas, raíces, tallo?, flor?, florecer, rosal, orquídea,
        suculenta, cactus, helecho, potus, monstera, sansevieria, lavanda, albahaca, romero, hierbabuena, árbol,
        arbusto, enredadera, trasplantar, pulgón, cochinilla, hormigas, hongos, marchita, marchitarse, se secó,
        drenaje, sol directo, huerta, maleza
        """,
      pt: """
        planta?, plantinha, vaso, vasinho, cachepô, viveiro, estufa, floricultura, jardim, jardinagem, jardineiro,
        paisagismo, paisagista, gramado, podar, poda, regar, rega, regador, mangueira, terra, terra vegetal,
        substrato, adubo, adubar, húmus, composteira, fertilizante, semente, estaquia, broto, folha, folha amarela,
        caule, flor?, florescer, roseira, orquídea, suculenta, cacto, samambaia, jiboia, costela-de-adão, lavanda,
        manjericão, alecrim, hortelã, árvore, arbusto, trepadeira, transplantar, pulgão, cochonilha, fungo, murchou,
        secou, sol pleno
        """,
      en: """
        plant?, houseplant, pot, planter, nursery, garden centre, greenhouse, garden, gardening, gardener,
        landscaping, lawn, grass, mow, mower, prune, pruning, secateurs, shears, trowel, spade, rake, watering,
        watering can, hose, soil, potting mix, compost, mulch, fertiliser, seed, seedling, cutting, sprout, leaf,
        yellow leaves, root, root rot, stem, flower, bloom, orchid, succulent, cactus, fern, monstera, pothos, snake
        plant, lavender, basil, rosemary, tree, hedge, shrub, ivy, repot, repotting, aphids, slugs, mealybugs, wilted,
        drooping, full sun, vegetable patch
        """),
    .world(
      .pets,
      es: """
        mascota, perro?, perrito, cachorro?, gato?, gatito, gata, michi, lomito, firulais, conejo, hámster, loro,
        perico, canario, pez, pecera, acuario, tortuga, cuyo, veterinaria?, vacuna, vacunar, antirrábica,
        desparasitar, pulgas, garrapatas, esterilizar, castrar, esterilización, cirugía, vómito, diarrea, parvovirus,
        moquillo, sarna, pelaje, criollo, mestizo, croquetas, concentrado, alimento balanceado, premios, hueso,
        collar, pechera, arnés, chip, jaula, transportadora, guacal, arenero, rascador, peluquería canina, baño?,
        guardería canina, paseador, pasear, adiestrador, adopción, adoptar, refugio
        """,
      pt: """
        pet, pet shop, cachorro?, cachorrinho, cão, cãozinho, filhote, gato?, gatinho, gata, doguinho, vira-lata,
        caramelo, coelho, hamster, papagaio, calopsita, periquito, peixe, aquário, tartaruga, jabuti, veterinário?,
        clínica veterinária, vacina, vacinar, antirrábica, vermífugo, vermifugar, pulga, carrapato, castrar,
        castração, cirurgia, vômito, diarreia, parvovirose, cinomose, sarna, pelagem, raça, petisco, sachê, osso,
        coleira, guia, peitoral, plaquinha, microchip, gaiola, areia, arranhador, banho, tosa, tosador, creche canina,
        passeador, passear, adestrador, adoção, adotar, abrigo
        """,
      en: """
        pet, pet shop, pet store, dog, doggo, puppy, puppies, cat, kitten, kitty, rabbit, hamster, guinea pig, parrot,
        budgie, goldfish, fish tank, aquarium, tortoise, vet, veterinarian, vet bill, vaccination, booster, rabies,
        worming, fleas, ticks, flea treatment, neutered, spayed, spay, limping, vomiting, parvo, fur, shedding, paws,
        tail, breed, breeder, mongrel, rescue, shelter, adopt, adoption, kibble, dog food, cat food, chew, leash,
        collar, harness, microchip, cage, crate, litter tray, cat litter, scratching post, groomer, grooming, kennels,
        cattery, dog walker, walkies, pet insurance
        """),
    .world(
      .ecology,
      es: """
        ecología, ecológico, medio ambiente, medioambiente, ambiental, ambientalista, reciclar, reciclaje, reciclador,
        cartonero, pepenador, punto limpio, contenedor, basura?, residuos, desechos, plástico, botella pet, tapitas,
        cartón, vidrio, latas, pilas usadas, bolsa plástica, reutilizar, reutilizable, retornable, compostaje,
        compostar, compostable, biodegradable, orgánicos, contaminación, contaminar, contaminante, humo, esmog,
        océano, microplásticos, bosque, deforestación, talar, tala, árboles, incendios forestales, páramo, glaciar,
        sequía, inundación, clima, cambio climático, calentamiento global, carbono, emisiones, co2, energía solar,
        paneles solares, eólica, renovable, sostenible, sustentable, sostenibilidad, greenwashing, biodiversidad,
        planeta
        """,
      pt: """
        ecologia, ecológico, meio ambiente, ambiental, ambientalista, reciclar, reciclagem, reciclável, recicláveis,
        catador, cooperativa?, coleta seletiva, ecoponto, lixo, lixeira, lixão, aterro, resíduos, plástico, garrafa
        pet, tampinhas, papelão, vidro, latinha, pilhas usadas, sacola plástica, canudo, reutilizar, reutilizável,
        retornável, compostagem, composteira, biodegradável, orgânico, poluição, poluir, poluente, fumaça, oceano,
        microplástico, floresta, amazônia, pantanal, desmatamento, desmatar, queimadas, garimpo, seca, enchente,
        clima, mudanças climáticas, aquecimento global, carbono, emissões, co2, energia solar, painel solar, eólica,
        renovável, sustentável, sustentabilidade, greenwashing, biodiversidade, planeta
        """,
      en: """
        ecology, eco friendly, environment, environmental, environmentalist, recycle, recycling, recyclable, recycling
        bin, bin collection, rubbish, garbage, trash, landfill, litter, litter picking, plastic, single use, plastic
        bottle, cardboard, batteries, packaging, carrier bag, straws, reuse, reusable, refill, zero waste, compost,
        compostable, biodegradable, food waste, pollution, pollute, smog, sewage, river, ocean, microplastics, forest,
        rainforest, deforestation, logging, tree planting, wildfires, glacier, ice caps, sea level, drought, flooding,
        heatwave, climate, climate change, global warming, carbon, carbon footprint, emissions, net zero, fossil
        fuels, solar panels, wind farm, renewable, sustainable, sustainability, greenwashing, biodiversity, wildlife
        """),
  ]
}
