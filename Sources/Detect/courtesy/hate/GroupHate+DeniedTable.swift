// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// Hate that denies or compares: a group is denied what is good, its like is never honest, its name stands for what is bad. And
  /// what is felt or wished with other words than the plain ones.
  static let groupHateDenied: [Phrases] = [
    .certain(
      .es,
      """
      no hay|existe|queda|nació|conozco|conocí ni? un|una|ningún|ninguna? @group|@folk honrado|honrada|bueno|buena|honesto|honesta|decente|trabajador|trabajadora|limpio|limpia|fiel|confiable
      ningún|ninguna @group|@folk|@frail es|sabe|sirve|vale|puede|tiene capaz|mandar|nada|pensar|confiable|honrado|honrada|honesto|honesta|cerebro|alma|vergüenza|moral|decencia
      los|las|un|una|ese|esa …1 @group|@folk nunca|jamás …2 bienvenido|bienvenidos|bienvenida|bienvenidas|honrado|honrados|honesto|honestos
      los|las|esos|esas|estos @group|@folk|@frail no merecen|valen|merecían …1 ni …1 saludo|agua|pan|comida|aire|escupitajo|mirada|tierra|entierro|suelo
      un|una @group|@folk|@frail no es ni|una|un? persona|gente|humano|humana|ser !menos|inferior|enferma|mala|enfermo|malo|humano
      """),
    .likely(
      .es,
      """
      !no|nunca|ni me cago en los|las|esos|esas|estos|todos los|las? @group|@folk|@frail
      que se jodan|joda|pudran|fastidien|chinguen …1 los|las|esos|esas|todos|todas los|las? @group|@folk|@frail !del|de
      siento|sentimos|tengo|tenemos|guardo un|tanto|puro|mucho|una|profundo|gran? odio|desprecio|asco|repulsión|repugnancia|aversión|fobia|bronca|repelús \
      enorme|profundo|profunda|tremendo|infinito|total? a|por|hacia|contra los|las|esos|esas|todo|todos|cualquier|cada|un|una @group|@folk|@frail
      nada|nadie|pocas|poco me|nos repugna|asquea|enferma|revienta|irrita|repele más|tanto que|como un|una|los|las|esos @group|@folk|@frail
      !que de los|las|esos|esas @group|@folk|@frail nunca|jamás salió|sale|vino|saldrá|vendrá nada bueno|útil
      !no a los|las|esos|esas|todos @group|@folk|@frail toca|hay|habría|había|deberían que? meterles|pegarles|meterle|castrarlos|caparlos|esterilizarlos|fumigarlos|ahogarlos|fusilarlos|colgarlos|marcarlos|apalearlos|lincharlos
      al|a @group|@folk ni agua|pan|justicia|sal
      qué|puto|vaya asco|asquito|repugnancia|grima los|las|esos|esas @group|@folk|@frail
      @foul|@vile …3 así|eso son los|las|esos todos|todas? @group|@folk|@frail
      !no se|nos cansan|aburren los|las|esos @group|@folk|@frail de robar|mentir|parir|joder|mendigar|victimizarse
      los|las|esos|esas|estos @group|@folk|@frail son un|una atraso|estorbo|cáncer|castigo|desgracia|maldición|lastre|invasión
      un|una|cualquier @group|@folk|@frail siempre será|es un|una @foul|@vile
      """),
    .certain(
      .pt,
      """
      não|nao existe|há|tem|conheço|conheci nenhum|um|uma? @group|@folk honesto|honesta|decente|bom|boa|limpo|limpa|confiável|trabalhador|trabalhadora
      @group|@folk não|nao é|são|sao nem? gente|humano|humanos|confiável|digno|dignos|honesto|honestos
      @group|@folk|@frail é|são|sao sinônimo|sinónimo de
      """),
    .likely(
      .pt,
      """
      que se fodam|foda|lasquem|explodam|danem|ferrem|lixem todos? os|as|esses|essas @group|@folk|@frail
      !não|nao|ninguém|nunca|nem odeio|detesto|desprezo|abomino cada|qualquer|todo|toda|pessoas? \
      judeu|judeus|gay|gays|trans|travesti|travestis|muçulmano|muçulmanos|nordestino|nordestinos|índio|índios|imigrante|imigrantes|refugiado|refugiados|haitiano|haitianos|venezuelano|venezuelanos|cigano|ciganos|macumbeiro|macumbeiros|deficiente|deficientes|autista|autistas|pobre|pobres|gordo|gordos
      !não|nao @group|@folk|@frail me|nos? dá|dão|dao|mete|metem|causa|causam me|nos|só|muito|um? nojo|asco|ânsia|náusea|náuseas|repulsa|enjoo
      ninguém precisa|gosta|aguenta|suporta|atura de|um|uma|esses|mais? @group|@folk
      bala|paulada|porrada|chicote|cacete|chumbo em|no|na|nos|nas|nesses|nessas cima? dos|das|de|os|as? @group|@folk|@frail
      considero|acho|julgo os|as? @group|@folk|@frail menos|inferiores|inferior|nojentos|nojento|sujos|burros
      !não|nao @group|@folk|mulher|gay que …2 merece|precisa|devia|deveria de? apanhar|levar|morrer|chicote|surra|porrada
      """),
    .likely(
      .en,
      """
      fuck|screw all|the|those|these? @group|@folk !you|music|food|movies
      no|such such? thing? as? a|an? honest|decent|trustworthy @group|@folk
      @group|@folk|@frail people? will never be welcome|human|equal|trusted|women|men
      """),
  ]
}
