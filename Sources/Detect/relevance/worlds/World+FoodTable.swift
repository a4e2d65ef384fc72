// SPDX-License-Identifier: Apache-2.0

extension World {
  /// What is eaten and drunk, and where.
  static let food: [TermBook.Terms] = [
    .world(
      .coffee,
      es: """
        café?, cafecito, tinto?, cortado, capuchino, latte, espresso, mocca, infusión, manzanilla, yerba mate, té
        verde, tostado, tueste, tostar, tostión, moler, molienda, molinillo, barista, cafetera, prensa francesa, moka,
        filtro, cápsulas, cafeína, descafeinado, crema, espuma, leche vaporizada, leche vegetal, aroma, acidez,
        amargo, aguado, recalentado, taza, tacita, pocillo, tetera, cafetería, cafetal, caficultor, cosecha, arábica,
        robusta, desayuno, merienda, sobremesa, marraqueta, azúcar, stevia, café frío, cold brew, sorbo, cosecha
        cafetera
        """,
      pt: """
        café?, cafezinho, coado, espresso, pingado, cappuccino, macchiato, latte, chá, chá mate, chimarrão, erva-mate,
        tereré, camomila, hortelã, infusão, grão, torra, torrar, torrado, moer, moagem, moedor, barista, cafeteira,
        coador, filtro, prensa francesa, cápsula, cafeína, descafeinado, espuma, leite vegetal, aroma, acidez, amargo,
        aguado, requentado, xícara, caneca, copo térmico, garrafa térmica, bule, chaleira, cafeteria, cafezal,
        cafeicultor, safra, arábica, robusta, café gelado, cold brew, adoçante, açúcar, gole
        """,
      en: """
        coffee, espresso, latte, flat white, cappuccino, cortado, mocha, macchiato, cold brew, iced coffee, decaf,
        caffeine, tea, teabag, loose leaf, green tea, earl grey, chai, herbal tea, chamomile, brew, steep, pour over,
        french press, grinder, grind, coarse, roast, roaster, roasted, dark roast, beans, arabica, robusta, barista,
        crema, foam, froth, steamed milk, oat milk, almond milk, syrup, cup, mug, travel mug, kettle, teapot, filter,
        pods, watery, acidity, aroma, sip, café?, coffee shop, refill, harvest, plantation
        """),
    .world(
      .bakery,
      es: """
        pan?, panadería?, panadero, pastelería, pastelero, torta?, pastel, tarta, queque, bizcocho, bizcochuelo,
        ponqué, cupcake, magdalena, muffin, croissant, medialuna, cuernito, concha, pan dulce, bolillo, marraqueta,
        hallulla, baguette, barra?, hogaza, masa madre, harina, levadura, hornear, horno, amasar, hojaldre, relleno,
        crema pastelera, merengue, fondant, betún, glaseado, manjar, arequipe, cajeta, galletas, alfajor, empanada?,
        churros, rosquilla, pandebono, almojábana, pan duro, miga, corteza, crujiente, esponjoso, integral, sin
        gluten, vitrina, pan rallado, roscón, velitas
        """,
      pt: """
        pão, padaria, padeiro, confeitaria, confeiteira, bolo, torta?, tortinha, pãozinho, pão francês, pão doce,
        croissant, brioche, baguete, broa, rosca, panetone, massa, massa folhada, fermento, fermentação natural,
        levain, farinha, assar, forno, fornada, sovar, recheio, cobertura, glacê, chantilly, pasta americana,
        brigadeiro, beijinho, bem-casado, brownie, biscoito, bolacha, cookie, salgado, coxinha, empada, folhado,
        carolina, quindim, cuca, miolo, crocante, fofinho, solado, ressecado, integral, sem glúten, vitrine,
        encomenda, naked cake
        """,
      en: """
        bread, loaf, bakery, baker, pastry, cake, cupcake, muffin, scone, croissant, danish, bagel, baguette,
        sourdough, rye, bun, cinnamon roll, doughnut, donut, pie?, tart, crumble, brownie, cookie, biscuit, macaron,
        eclair, puff pastry, shortbread, sponge, dough, flour, yeast, starter, bake, baking, oven, knead, crust,
        crumb, crusty, fluffy, stale, soggy, frosting, icing, buttercream, fondant, filling, custard, whipped cream,
        sprinkles, wedding cake, birthday cake, gluten free, wholemeal, slice, tray bake, toast
        """),
    .world(
      .restaurants,
      es: """
        restaurante?, restorán, menú, platillo, almuerzo, cena, cenar, almorzar, comida corrida, menú ejecutivo,
        postre, bebida, mesero, mozo, garzón, camarero, cocinero, chef?, reserva, reservar, propina, cubiertos,
        servilleta, terraza, domiciliario, rappi, para llevar, hamburguesa, pizza, tacos, sushi, ceviche, papas
        fritas, salsa, guarnición, porción, parrilla, asado, crudo, recocido, salado, intoxicación, sazón, buffet,
        barra libre, comensal, cocina?, brunch, picante, combo, milanesa
        """,
      pt: """
        restaurante?, cardápio, prato, prato feito, marmita, quentinha, almoço, jantar, almoçar, jantar fora,
        sobremesa, bebida, garçom, garçonete, cozinheiro, chef?, reserva, reservar, gorjeta, couvert, talheres,
        guardanapo, entregador, motoboy, ifood, comida fria, pedido errado, hambúrguer, pizza, pizzaria, lanche,
        lanchonete, esfiha, sushi, rodízio, churrascaria, self-service, por quilo, feijoada, farofa, batata frita,
        molho, porção, petisco, boteco, tempero, salgado demais, cru, queimado, intoxicação, cozinha, maionese, combo,
        food truck
        """,
      en: """
        restaurant?, menu, dish, starter, main course, dessert, side dish, lunch, dinner, brunch, waiter, waitress,
        server, chef?, cook, kitchen, table, booking, reservation, service charge, bill, cutlery, napkin, takeaway,
        takeout, delivery driver, courier, doordash, uber eats, deliveroo, cold food, wrong order, burger, fries,
        chips, pizza, toppings, tacos, sushi, curry, noodles, steak, sauce, portion, buffet, bistro, undercooked,
        overcooked, greasy, salty, spicy, tasty, food poisoning, hungry, leftovers, seating, terrace, set menu,
        allergens
        """),
    .world(
      .groceries,
      es: """
        supermercado, mercado?, hipermercado, abarrotes, almacén, pulpería, bodega?, ultramarinos, despensa, carrito,
        canasta, bolsa?, góndola, pasillo, estantería, reponedor, oferta, cupón, ticket, boleta?, vencido, caducado,
        vencimiento, arroz?, frijoles, porotos, aceite, azúcar, fideos, harina, leche?, huevos?, mantequilla, queso?,
        yogur, enlatados, atún, galletas, cereal, detergente, papel higiénico, congelados, lácteos, gaseosa, refresco,
        marca blanca, mercar, surtido, desabastecido, empacador
        """,
      pt: """
        supermercado, mercado?, mercadinho, hipermercado, atacarejo, atacadão, mercearia, quitanda, empório, feira,
        carrinho, cesta, cesta básica, sacola, sacolinha, caixa?, gôndola, prateleira, corredor, repositor,
        empacotador, encarte, oferta, leve dois, cupom, nota fiscal, etiqueta, vencido, validade, estragado, arroz?,
        feijão, óleo, azeite, açúcar, macarrão, farinha, leite, ovos, manteiga, margarina, queijo, presunto, iogurte,
        enlatados, sardinha, bolacha, cereal, refrigerante, papel higiênico, sabão, congelados, laticínios, ração,
        estacionamento, marca própria
        """,
      en: """
        supermarket, grocery, groceries, grocery store, corner shop, convenience store, aisle, shelf, shelves,
        trolley, shopping cart, basket, checkout, self checkout, till?, cashier, queue, bagging, carrier bag, receipt,
        coupon, loyalty card, clubcard, own brand, special offer, bogof, expired, sell by, best before, out-of-stock,
        restock, rice, beans, flour, sugar, oil, milk, eggs, butter, cheese, yogurt, cereal, canned food, tinned tuna,
        snacks, crisps, soda, juice, bottled water, frozen food, dairy, deli, pantry, toilet paper, detergent, weekly
        shop, substitutions, parking lot, barcode
        """),
    .world(
      .meatAndFish,
      es: """
        carne, carnicería, carnicero, res, vaca, vacuno, ternera, cerdo, chancho, puerco, cordero, pollo?, pechuga,
        muslo, pavo, costilla, costillar, lomo, bife, bistec, chuletón, chuleta, solomillo, entraña, arrachera,
        matambre, picada, carne molida, hamburguesa, chorizo, longaniza, salchicha, jamón, embutido, tocino, panceta,
        hígado, mondongo, hueso, grasa, filetear, pescado, pescadería, pescadero, marisco, camarón, gamba, langostino,
        pulpo, calamar, mejillón, merluza, salmón, trucha, bagre, atún fresco, reineta, bacalao, espinas, escamas
        """,
      pt: """
        carne, açougue, açougueiro, boi, bovino, vaca, porco, suíno, cordeiro, frango, peito, coxa, sobrecoxa, asa,
        peru, costela, costelinha, picanha, alcatra, maminha, fraldinha, contrafilé, filé mignon, cupim, patinho,
        acém, carne moída, bife, hambúrguer, linguiça, salsicha, presunto, calabresa, bacon, toucinho, torresmo,
        fígado, bucho, osso, gordura, desossar, churrasco, espeto, carne seca, charque, peixe, peixaria, peixeiro,
        frutos-do-mar, camarão, polvo, lula, mexilhão, ostra, tilápia, salmão, tambaqui, pintado, sardinha, bacalhau,
        espinha, escamas, filé
        """,
      en: """
        meat, butcher, beef, veal, pork, lamb, mutton, chicken, turkey, duck, breast, thigh, drumstick, ribs, steak,
        sirloin, ribeye, fillet, rump, brisket, chop, mince, ground beef, burger patty, sausage, bacon, ham, gammon,
        salami, black pudding, liver, offal, bone, marbled, joint, roast beef, carcass, slaughterhouse, grass fed, dry
        aged, smoked, fish, fishmonger, seafood, salmon, trout, cod, haddock, tuna, mackerel, sea bass, prawns,
        shrimp, lobster, crab, mussels, oysters, squid, octopus, fishbone, scales
        """),
    .world(
      .farming,
      es: """
        fruta, frutería, verdura, verdulería, hortaliza, manzana, banano, plátano, naranja, mandarina, limón, piña,
        ananá, papaya, sandía, melón, frutilla, fresa, mora, uva, durazno, melocotón, aguacate, palta, tomate,
        jitomate, patata, camote, batata, yuca, zanahoria, cebolla, ajo, lechuga, espinaca, choclo, elote, maíz,
        calabaza, zapallo, ají, campesino, agricultor, finca, chacra, cosecha, siembra, sembrar, cosechar, tractor,
        riego, abono, plaga, sequía, helada, orgánico, semilla, ganado
        """,
      pt: """
        fruta, verdura, legume, hortaliça, hortifruti, quitanda, feirante, feira livre, maçã, banana, laranja,
        mexerica, bergamota, abacaxi, melancia, melão, morango, uva, pêssego, goiaba, maracujá, abacate, açaí, tomate,
        batata, batata-doce, mandioca, aipim, macaxeira, cenoura, cebola, alho, alface, couve, espinafre, milho,
        abóbora, pimentão, agricultor, produtor rural, lavoura, roça, plantio, plantar, colheita, colher, trator,
        irrigação, adubo, agrotóxico, praga, seca, geada, safra, orgânico, gado, soja
        """,
      en: """
        fruit, vegetables, veg, greengrocer, farm, farmer, farmers market, crop, harvest, sow, planting, plough,
        tractor, irrigation, manure, fertilizer, pesticide, drought, frost, organic, orchard, greenhouse, barn,
        cattle, livestock, dairy farm, apple, banana, orange, lemon, pear, plum, peach, grapes, strawberry,
        blueberries, pineapple, watermelon, avocado, tomato, potato, sweet potato, carrot, onion, garlic, lettuce,
        spinach, cabbage, broccoli, cauliflower, courgette, zucchini, aubergine, eggplant, corn, pumpkin, ripe,
        unripe, rotten, bruised, veg box
        """),
    .world(
      .drinks,
      es: """
        vino?, vino tinto, vino blanco, rosado, espumante, cava, champaña, bodega?, viña, viñedo, vid, uva, vendimia,
        enólogo, sommelier, malbec, cabernet, carménère, merlot, tempranillo, cepa, cosecha, añada, crianza, barrica,
        roble, corcho, sacacorchos, copa, decantar, maridaje, cata, catar, taninos, avinagrado, botella, cerveza,
        cervecería, chela, birra, caña, artesanal, lúpulo, malta, lager, ipa, espuma, pinta, ron, tequila, mezcal,
        pisco, whisky, ginebra, vodka, aguardiente, fernet, licor, coctel, resaca, guayabo
        """,
      pt: """
        vinho, vinho tinto, vinho branco, espumante, champanhe, vinícola, vinhedo, videira, uva, vindima, safra,
        enólogo, sommelier, malbec, cabernet, merlot, tannat, barrica, carvalho, rolha, saca-rolhas, taça,
        harmonização, degustação, degustar, taninos, garrafa, adega, cerveja, cervejaria, cerveja artesanal, chope,
        chopp, breja, latinha, lúpulo, malte, pilsen, lager, ipa, espuma, caneco, cachaça, pinga, alambique,
        caipirinha, uísque, gim, vodca, rum, tequila, licor, drinque, coquetel, bartender, boteco, ressaca, destilado,
        teor alcoólico, litrão, litrinho
        """,
      en: """
        wine, red wine, white wine, sparkling, prosecco, champagne, winery, vineyard, grape, vintage, winemaker,
        sommelier, malbec, merlot, chardonnay, riesling, pinot, oak, barrel, cask, cork, corked, corkscrew, decanter,
        tannins, tasting, pairing, bottle, cellar, beer, brewery, brewing, brewer, craft beer, lager, stout, porter?,
        pale ale, ipa, cider, hops, malt, pint, tap, draught, keg, whisky, bourbon, distillery, gin, vodka, rum,
        tequila, brandy, liqueur, cocktail, bartender, pub, hangover, tipsy, booze, alcohol-free
        """),
    .world(
      .recipes,
      es: """
        receta?, cocinar, cocina?, cocinero, ingrediente, preparación, preparar, olla, sartén, cacerola, olla
        pitadora, horno, microondas, airfryer, licuadora, batidora, cuchillo, cuchara, cucharada, cucharadita, taza,
        pizca, picar, cortar, pelar, rallar, mezclar, batir, licuar, freír, sofreír, saltear, hervir, hornear, asar,
        dorar, marinar, adobar, reposar, fuego lento, baño maría, sofrito, hogao, refrito, caldo, sopa, guiso,
        estofado, arroz?, frijoles, lentejas, ajiaco, sancocho, arepa, tamal, mole, empanada?, tortilla, paella,
        gazpacho, pebre, chimichurri, guacamole, salsa, ensalada, flan, condimentos, comino, orégano
        """,
      pt: """
        receita, receitinha, cozinhar, cozinha, cozinheira, ingredientes, preparo, panela, frigideira, caçarola,
        forno, micro-ondas, airfryer, liquidificador, batedeira, faca, tábua, colher, xícara, pitada, picar, cortar,
        descascar, ralar, misturar, fritar, refogar, ferver, assar, grelhar, dourar, marinar, temperar, descansar,
        fogo baixo, banho-maria, untar, polvilhar, refogado, caldo, sopa, ensopado, estrogonofe, feijoada, arroz?,
        feijão, moqueca, vatapá, escondidinho, tapioca, cuscuz, farofa, vinagrete, lasanha, molho, salada, pudim,
        brigadeiro, tempero, cominho, orégano, panela elétrica
        """,
      en: """
        recipe, cook, cooking, homemade, ingredients, pan?, frying pan, saucepan, pot, wok, slow cooker, pressure
        cooker, instant pot, oven, microwave, air fryer, blender, mixer, whisk, knife, chopping board, spoon,
        tablespoon, teaspoon, cup, chop, slice, peel, grate, stir, blend, fry, saute, simmer, boil, bake, roast,
        grill, marinate, season, seasoning, preheat, low heat, broth, soup, stew, casserole, lasagne, curry, chilli,
        risotto, stir fry, meatballs, mashed potato, gravy, dressing, salad, pancakes, herbs, cumin, oregano
        """),
    .world(
      .diets,
      es: """
        dieta?, nutrición, nutricionista, nutrióloga, dietista, alimentación, alimentarse, saludable, caloría, déficit
        calórico, proteína, carbohidratos, carbos, grasas, fibra, azúcar, sodio, gluten, lactosa, vitaminas,
        minerales, hierro, calcio, omega, suplemento, colágeno, batido, keto, ayuno, ayuno intermitente, vegano,
        vegetariano, plan alimenticio, menú semanal, porciones, bajar peso, adelgazar, subir peso, engordar,
        sobrepeso, obesidad, kilos?, báscula, balanza, imc, cintura, panza, rebote, ansiedad, antojo, picoteo,
        colación, desayuno, cena ligera, ensalada, avena, chía, quinua, hidratarse, metabolismo, colesterol,
        triglicéridos, ultraprocesados, sellos
        """,
      pt: """
        dieta?, nutrição, nutricionista, nutri, nutrólogo, alimentação, alimentar, saudável, caloria, déficit
        calórico, proteína, carboidrato, carbo, gorduras, fibra, açúcar, sódio, glúten, lactose, vitaminas, minerais,
        ferro, cálcio, ômega, suplemento, colágeno, shake, low carb, cetogênica, jejum, jejum intermitente, vegano,
        vegetariano, plano alimentar, cardápio semanal, porções, emagrecer, perder peso, engordar, sobrepeso,
        obesidade, quilos, balança, imc, cintura, barriga, efeito sanfona, compulsão, beliscar, lanche, ceia, salada,
        aveia, chia, linhaça, tapioca, hidratar, metabolismo, colesterol, triglicérides, ultraprocessados, marmita
        fit, bioimpedância, ozempic
        """,
      en: """
        diet?, dieting, nutrition, nutritionist, dietitian, nutrients, healthy eating, calorie, calorie deficit,
        macros, protein, carbs, carbohydrates, saturated fat, fibre, fiber, sugar, sugar free, sodium, gluten,
        lactose, dairy free, vitamins, minerals, iron, calcium, magnesium, omega, supplement, collagen, protein shake,
        smoothie, keto, paleo, low carb, mediterranean diet, fasting, intermittent fasting, vegan, vegetarian, plant
        based, meal plan, meal prep, portion, portion control, weight loss, lose weight, gain weight, overweight,
        obesity, scales, bmi, waist, belly, plateau, cravings, snacking, binge, bloated, oats, chia, quinoa,
        hydration, metabolism, cholesterol, ultra processed, ozempic
        """),
  ]
}
