/**
 * Wraps a stranger's text for use inside a sentence: its writing direction cannot reorder the words around it, and marks in it that would
 * close the isolation or override the direction are left out.
 */
export function isolate(text: string): string {
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
}
