/**
 * Plain things, easy to say and hear on the phone and to type. No two are one letter apart, none sounds like
 * another, none is about bodies, illness, crime, weapons or belief.
 */
export const plainWords: readonly string[] = `
  abacus acorn airport album almanac almond alpaca alpine amber amble anchor antler anvil apple apricot
  apron archway aroma arrival artist aspen atlas attic autumn aviary avocado award azure badger bagel baker
  balcony ballad ballet balloon bamboo bandana banjo banquet barista barn barrel basin basket beacon beanie
  bench birch blanket blazer blender blossom blouse bluejay boat bobbin bobcat bonanza bonnet bonus bookend
  booklet bottle bracket bramble branch breeze brick bronze broom brush bubble bucket budgie buggy bugle
  bulb bumper bundle bunting bushel butter button cabbage cabinet cable cactus camel camera campus canary
  candle canoe canopy canyon capsule caramel caravan carbon cargo carpet cartoon cascade cavern celery cello
  cement century chalk channel charm cheese chess chimney chisel chorus cinema circle citrus city classic
  climber cloak cloud clover cluster coach coastal coaster cobweb cocoa coffee coin comet comic compost
  concert conifer conker cookie corgi cork corner cottage crayon cricket crimson crocus crouton cruiser
  crumble crystal cube cupcake curtain cushion cutlery cyclist daisy damson dancer dawn denim desk dewdrop
  diamond diesel diner dingo disco dolphin domino doodle drama dresser drizzle drummer duck duffel duvet
  eagle early earring east echo eclipse editor elastic elm emblem emerald enamel engine evening fabric
  fairway falcon farmer fashion feather fennel ferret ferry fiddle field fiesta finch flag flannel flask
  flicker float flock floor florist folder folk fondue forest fortune foxtrot frame freckle friday fringe
  frisbee frost furrow gadget galaxy gallery gallop garage garden garland garlic garnish gate gateway gazebo
  gazelle gentle gerbil ginger gingham glacier glade glass glider glimmer globe gold gondola gong gopher
  granite granola gravel gravy green grid griddle grocer grotto grove guide guitar hallway hamlet hammer
  hammock hamster harmony harp harvest haven hayloft hazel hedge heron hexagon hiker hinge hobby holiday
  honey horizon hydrant icicle icing index indigo inkwell inlet ironing island ivory jackdaw jacket jasmine
  jelly jewel jigsaw jingle jogger joiner journal joy joyful jubilee juggler juice jukebox juniper karaoke
  kayak keeper kelp kestrel kettle keypad kingdom kiosk kitchen kite kiwi koala ladder ladle lagoon lamp
  lantern larch lasso latte lattice laundry laurel layer leaflet legend lemon letter library lido lilac lily
  lime limpet linen lizard lobster locket lodge logbook lounge lullaby lumber lunch lupin luxury lyric
  magenta magnet magpie mailbag mallard mango mansion manual maple marble margin marina market maroon marsh
  meadow medley meerkat melody menu merlin midday milk mineral minnow mirror mitten model monday monsoon
  moonlit moss muffin mural museum music mustang mystic napkin narrow nature nectar neon nest network nibble
  north novel nugget nutmeg oasis oatcake oatmeal ocean octagon octave octopus olive onion opera orange
  orchard orchid ostrich otter owl oxygen oyster paddle paint pancake papaya paper paprika parade parasol
  parcel parka parsley parsnip pasta pastel pastry pasture patio pattern peanut pebble pecan pelican pencil
  pendant peony photo piano piccolo picnic picture pigeon pigment pilot pine pixel planet plank platter
  playful plaza plenty podium poem pogo pointer polka pollen poncho pond popcorn poplar porch portal postage
  postbox potato pottery prairie prism promise prompt proverb pulley pumpkin puppet purple purse puzzle
  pylon pyramid quail quartet quest quilt quiz rabbit racecar radar radio radish rafter railway rainbow
  raisin rally rambler rapids ravioli recipe record redwood reef relay relish resin rhubarb ribbon ridge
  rink ripple risotto river robot roller rooster rowan rubber ruby runway rustic saddler saffron sailor
  salmon salute sand sandpit sapling satchel satsuma scallop scarf scarlet scenery scholar school scooter
  script seaside season shanty shawl shelf sherbet shimmer ship shirt shovel shrub signal silver ski skillet
  skipper skylark slate sledge slogan smile snippet snorkel snow snowman soccer sofa sonata soprano sorbet
  soup south spaniel spark sparrow spatula speckle spinach spindle spinner spiral splash sponge spoon sprint
  sprout square stadium stamp stapler star statue stencil step stitch stove strand straw stream string
  stripe studio sugar summer summit sunbeam sunday sundial sunrise sunset surfer swallow swan sweater swift
  swing tadpole talent tandem tapas tarmac tassel taxi teacup teal teapot teddy teller tempo tennis textile
  thatch thicket thimble thistle thread tinsel toast tomato topping topsoil toucan towel tractor trailer
  train tram treacle treaty treble treetop tribute trifle trinket trio trophy tropic trumpet tugboat tulip
  tunic tunnel turbine turnip turret turtle tutor tuxedo tweed twig twine twinkle twirl typist unicorn
  upbeat uplift utensil vanilla vase velvet vessel victory video village vinegar vinyl violet visitor visor
  vivid volley voucher voyage waffle wagon wagtail walkway wallaby walnut waltz warbler warm washer watch
  water weaver webpage weekend wheat whisker wicket widget wildcat willow window winter wisdom wombat wonder
  wool worktop yard year yoga zebra zigzag zipper zoom
`
  .trim()
  .split(/\s+/)
