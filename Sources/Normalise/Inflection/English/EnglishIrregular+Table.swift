// SPDX-License-Identifier: Apache-2.0

extension EnglishVerb {
  /// Past and participle; all forms but -s and -ing. A `=` first: the row is complete.
  static let irregular = WordTable(
    rows: """
      be = am is are was were been being
      have = has had having havin
      do = does did done doing doin
      can = could
      may = might
      arise arose arisen
      awake awoke awoken
      bear bore borne born
      beat beaten
      become became
      befall befell befallen
      begin began begun
      bend bent
      bet betted
      bid bade bidden
      bind bound
      bite bit bitten
      bleed bled
      blow blew blown
      break broke broken
      breed bred
      bring brought
      broadcast broadcasted
      build built
      burn burnt burned
      burst bursted
      bust busted
      buy bought
      cast casted
      catch caught
      choose chose chosen
      cling clung
      come came
      cost costed
      creep crept
      cut cutted
      deal dealt
      dig dug
      dive dove dived
      draw drew drawn
      dream dreamt dreamed
      drink drank drunk
      drive drove driven
      dwell dwelt dwelled
      eat ate eaten
      fall fell fallen
      feed fed
      feel felt
      fight fought
      find found
      flee fled
      fling flung
      fly flew flown
      forbid forbade forbidden
      forecast forecasted
      foresee foresaw foreseen
      forget forgot forgotten
      forgive forgave forgiven
      freeze froze frozen
      get got gotten
      give gave given
      go goes went gone goin
      grind ground
      grow grew grown
      hang hung hanged
      hear heard
      hide hid hidden
      hit hits
      hold held
      hurt hurts
      keep kept
      kneel knelt kneeled
      know knew known
      lay laid
      lead led
      lean leant leaned
      leap leapt leaped
      learn learnt learned
      leave left
      lend lent
      let lets
      lie lay lain lied
      light lit lighted
      lose lost
      make made
      mean meant
      meet met
      mistake mistook mistaken
      mow mown mowed
      pay paid
      plead pled pleaded
      prove proven proved
      put puts
      quit quitted
      read reads
      ride rode ridden
      ring rang rung
      rise rose risen
      run ran
      saw sawn sawed
      say said
      see saw seen
      seek sought
      sell sold
      send sent
      set sets
      sew sewn sewed
      shake shook shaken
      shave shaven shaved
      shed sheds
      shine shone shined
      shit shat shitted
      shoot shot
      show shown showed
      shrink shrank shrunk
      shut shuts
      sing sang sung
      sink sank sunk
      sit sat
      slay slew slain
      sleep slept
      slide slid
      sling slung
      slit slits
      smell smelt smelled
      sneak snuck sneaked
      sow sown sowed
      speak spoke spoken
      speed sped speeded
      spell spelt spelled
      spend spent
      spill spilt spilled
      spin spun
      spit spat
      split splits
      spoil spoilt spoiled
      spread spreads
      spring sprang sprung
      stand stood
      steal stole stolen
      stick stuck
      sting stung
      stink stank stunk
      strike struck stricken
      string strung
      strive strove striven
      swear swore sworn
      sweep swept
      swell swollen swelled
      swim swam swum
      swing swung
      take took taken
      teach taught
      tear tore torn
      tell told
      think thought
      throw threw thrown
      thrust thrusts
      tread trod trodden
      understand understood
      undo undoes undid undone
      upset upsets
      wake woke woken
      wear wore worn
      weave wove woven
      weep wept
      wet wetted
      win won
      wind wound
      withdraw withdrew withdrawn
      wring wrung
      write wrote written
      """)
}

extension EnglishNoun {
  static let irregularPlurals = WordTable(rows: plurals)

  static let irregularSingulars = WordTable(
    rows: """
      men man
      women woman
      children child
      people person people
      feet foot
      teeth tooth
      geese goose
      mice mouse
      lives life
      wives wife
      knives knife
      wolves wolf
      leaves leaf leave
      thieves thief
      halves half
      selves self
      shelves shelf
      calves calf
      loaves loaf
      hooves hoof
      scarves scarf
      crises crisis
      analyses analysis
      theses thesis
      buses bus
      gases gas
      viruses virus
      """)

  static let irregularComparison = WordTable(
    rows: """
      good better best
      bad worse worst badder baddest
      far farther farthest further furthest
      little less least littler littlest
      old older oldest elder eldest
      """)

  private static let plurals: StaticString = """
    man men
    woman women
    child children
    person people persons
    foot feet
    tooth teeth
    goose geese
    mouse mice
    louse lice
    ox oxen
    life lives
    wife wives
    knife knives
    wolf wolves
    leaf leaves
    thief thieves
    half halves
    self selves
    shelf shelves
    calf calves
    loaf loaves
    hoof hooves hoofs
    scarf scarves scarfs
    dwarf dwarves dwarfs
    elf elves
    crisis crises
    analysis analyses
    thesis theses
    basis bases
    diagnosis diagnoses
    criterion criteria
    phenomenon phenomena
    medium media mediums
    datum data
    fungus fungi
    cactus cacti
    sheep sheep
    fish fish fishes
    deer deer
    series series
    species species
    aircraft aircraft
    staff staff staffs
    police police
    people people peoples
    quiz quizzes
    bus buses busses
    news news
    money monies
    die dice dies
    """
}
