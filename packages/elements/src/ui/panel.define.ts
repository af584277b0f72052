// What a panel of facts is made of.
import './copy.define.js'
import './dialog.define.js'
