import { html, nothing, type TemplateResult } from 'lit'
import { formatInstant } from './message-time.js'
import type { MessageTongue } from './message-content.js'
import type { MessageContent } from './message-view.js'

type Poll = Extract<MessageContent, { kind: 'poll' }>

/** A question with its answers and the votes seen so far. The bar repeats the number for the eye only. */
export function messagePoll(poll: Poll, { words, formats }: MessageTongue): TemplateResult {
  const most = Math.max(1, ...poll.options.slice(0, 100).map((option) => option.votes))
  const ends = poll.closesAt === undefined ? '' : formatInstant(poll.closesAt, 'full', formats.locale)
  return html`<div class="poll">
    <bdi class="poll-question">${poll.question}</bdi>
    <span class="attachment-fact"
      >${poll.many ? words.pollMany : words.pollOne}${ends === '' ? nothing : ` · ${words.pollEnds(ends)}`}</span
    >
    <ul>
      ${poll.options.slice(0, 20).map(
        (option) =>
          html`<li>
            <bdi>${option.text}</bdi
            ><span class="votes" aria-label=${words.votes(option.votes)}>${formats.number(option.votes)}</span>
            <progress aria-hidden="true" max=${most} .value=${option.votes}></progress>
          </li>`,
      )}
    </ul>
  </div>`
}
