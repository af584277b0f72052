import type { Formats } from '../i18n/index.js'

/** `1.5 MB` in the reader's locale; nothing when a stranger's number is no size. */
export function sizeLabel(bytes: number | undefined, formats: Formats): string | undefined {
  return bytes === undefined || !Number.isFinite(bytes) || bytes < 0 ? undefined : formats.bytes(Math.round(bytes))
}

/** Seconds as a player shows them: `0:07`, `12:40`, `1:02:03`; nothing when the number is no duration. */
export function durationLabel(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !Number.isFinite(seconds) || seconds < 0 || seconds > 359_999) return undefined
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    String(whole % 60).padStart(2, '0'),
  ]
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
