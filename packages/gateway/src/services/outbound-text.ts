import { validationError } from '../http/problems.js'

/**
 * A text that a person can see, without the blanks around it.
 * @throws {Problem} validation_error when nothing is left of it, or too much.
 */
export function visibleText(text: string | undefined, at: string, maxLength: number): string {
  const value = text?.trim() ?? ''
  if (value === '') throw validationError([`${at}: must not be empty`])
  if (value.length > maxLength) throw validationError([`${at}: must be at most ${String(maxLength)} characters`])
  return value
}
