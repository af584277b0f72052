import { buttonStyles } from './button.styles.js'
import { fieldStyles } from './field.styles.js'
import { surfaceStyles } from './surface.styles.js'
import { tableStyles } from './table.styles.js'

export { buttonStyles, fieldStyles, surfaceStyles }

/** Buttons, fields, tables, cards and chips, for a page. */
export const controls = [buttonStyles, fieldStyles, surfaceStyles, tableStyles]
