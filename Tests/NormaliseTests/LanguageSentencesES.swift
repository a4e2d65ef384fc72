// SPDX-License-Identifier: Apache-2.0

/// Written for this test, as people write; none of it was used to choose words or weights.
let spanishSentences = """
  Buenas tardes, todavía no me llega el pedido que hice el lunes
  Señores, llevo tres horas esperando y nadie contesta el teléfono
  q onda, ya abrieron la tienda del centro?
  Parce, ese café quedó muy bacano
  no sé xq me cobraron dos veces la misma factura
  El mesero nos atendió de maravilla, volveremos pronto
  Vos sos un genio, gracias por la ayuda
  che, me podés pasar el número del local?
  Oigan, se cayó la página otra vez
  La neta el servicio está bien gacho
  Estoy harto de que me llamen a las siete de la mañana
  Qué vergüenza de empresa, no respetan a nadie
  ¿A qué hora cierran los domingos?
  Mi abuela compró allí toda la vida
  Vaya chapuza de web, tío
  Po weon, me dejaron plantado con la entrega
  Causa, esa chamba no paga nada
  El pan estaba duro y el jugo caliente
  Me encanta cómo preparan el capuchino
  No vuelvo más a este lugar
  ustedes creen que uno es bobo o qué
  Les escribí por privado hace dos días
  Qué pena con usted, ¿me puede ayudar?
  Los trabajadores también merecen descansar
  Hoy mi jefe me gritó delante de todos
  Mañana salimos temprano para la finca
  dnd puedo ver el menú?
  Esto es un robo a mano armada
  El domiciliario llegó mojado por la lluvia, pobrecito
  Dicen que van a despedir a media planta
  Yo trabajo allá y les juro que es verdad
  Ni loca vuelvo a comprar por esa aplicación
  tremenda cola para pagar la luz
  Ojalá mejoren los precios el otro año
  Me dieron ganas de llorar con ese video
  El niño se enfermó después de comer ahí
  Aquí en Quito no hay sucursal
  Esa señora no sabe ni saludar
  Un saludo desde Arequipa para todo el equipo
  Feliz cumpleaños hermano, que la pases lindo
  Se me dañó la licuadora al segundo día
  xfa respondan el inbox
  Ayer vi a tu primo en el estadio
  qué lata tener que ir de nuevo a la sucursal
  Pura mentira lo que dicen esos políticos
  A mi mamá le fascinó el regalo
  El arquero jugó horrible todo el partido
  Necesito hablar con un asesor urgente
  Cuidado con esa gente, son unos estafadores
  Llegué tarde por culpa del tráfico
  Jajaja me muero de la risa con este man
  Los precios subieron el doble en un mes
  Cómo así que ya no hay garantía
  Hagan algo con los trancones por favor
  El técnico vino, miró y se fue
  Estos zapatos me sacaron ampollas
  Mi hija de tres años ama sus galletas
  Este gobierno no sirve para nada
  Habla bien o mejor cállate
  Te voy a buscar a la salida
  Muchas gracias por la pronta respuesta
  ¡Qué rico quedó el almuerzo!
  Mi perro se comió el control
  No entiendo por qué tanto escándalo
  Chévere la iniciativa, sigan así
  Quiero devolver la chaqueta roja que pedí
  Nos vemos el jueves en la plaza
  El bus de las seis nunca pasa
  La verdad me pareció carísimo
  Llamé ocho veces y siempre suena ocupado
  Eso le pasa por confiado
  Vivo en Maracaibo y aquí se va la luz a diario
  El gerente es un prepotente con los empleados
  Voy saliendo pa la casa, espérame
  Me robaron la bici frente al banco
  Anoche soñé que ganábamos la final
  No me gusta ese color, prefiero el azul
  Deberían contratar gente con más paciencia
  Tremendo golazo metió el pibe
  Hace frío y se acabó el gas
  Qué linda foto, bendiciones para la familia
  Les falta ponerle corazón al asunto
  tb me pasó lo mismo con mi cel
  Ese curso lo hice yo y vale la pena
  Cerraron la cuenta sin avisarme
  Tengo una duda sobre el reembolso
  Las empanadas de la esquina son mejores
  Compré dos y me mandaron una sola
  Mi hermano trabaja en la mina hace años
  Estamos todos cansados de lo mismo
  Vendo nevera en buen estado, poco uso
  Ya estuvo bueno de tanta mentira
  El sindicato convocó a un paro para el martes
  Subieron el pasaje y nadie dice nada
  Me quedé sin batería en pleno viaje
  Esa película me hizo llorar muchísimo
  Cada quien habla según como le fue
  Prometieron entregar ayer y todavía nada
  Alguien sabe si abren el festivo?
  Me atendió una chica muy amable llamada Rocío
  En esta oficina huele a humedad
  Se agradece la sinceridad, vecino
  Los frenos fallaron en la bajada
  Un asco el baño, de verdad
  Flaco, bajá un cambio y pensalo
  Ando buscando trabajo de cajera
  Recién llego del laburo, estoy muerto
  No hay derecho a que traten así a un viejito
  El paquete venía roto y sin factura
  Dejen de mandar publicidad a mi correo
  Está lloviendo a cántaros en Bogotá
  Qué buena onda tu hermana
  Perdí la tarjeta, cómo la bloqueo?
  Sin palabras ante semejante injusticia
  Al final todo salió bien, gracias a Dios
  A ver si aprenden a manejar
  Todos los días la misma historia con el wifi
  Mi tía dice que ese remedio no funciona
  Eres lo mejor que me ha pasado
  Nadie los obligó a firmar ese contrato
  Cuánto cuesta el envío hasta Cusco?
  Le eché sal al tinto por accidente
  Hola, buenas, sigue disponible?
  Siempre es el mismo cuento con ustedes
  Vámonos a la playa este fin de semana
  Ponele onda al asunto, loco
  Aburridísimo el evento, me fui a la media hora
  """
