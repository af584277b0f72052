import { ESLint, Linter } from 'eslint'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unsafeHtml, unsafeImports } from './unsafe-html.mjs'

const rules: Linter.RulesRecord = {
  'no-restricted-syntax': ['error', ...unsafeHtml],
  'no-restricted-imports': ['error', { paths: [...unsafeImports] }],
}
const findings = (code: string) => new Linter().verify(code, { rules })
const configured = new ESLint({ cwd: join(import.meta.dirname, '../..') })

describe('E-03 HTML or code from data', () => {
  it.each([
    'element.innerHTML = text',
    'element.outerHTML = text',
    "element['innerHTML'] = text",
    'element?.shadowRoot.innerHTML',
    'Object.assign(element, { innerHTML: text })',
    'frame.srcdoc = text',
    "frame.setAttribute('srcdoc', text)",
    "element.insertAdjacentHTML('beforeend', text)",
    'element.setHTMLUnsafe(text)',
    'Document.parseHTMLUnsafe(text)',
    'range.createContextualFragment(text)',
    "new DOMParser().parseFromString(text, 'text/html')",
    'document.write(text)',
    'document.writeln(text)',
    "element.setAttribute('onclick', text)",
    "element.setAttribute('OnError', text)",
    "element.setAttributeNS(null, 'onload', text)",
    'eval(text)',
    'window.eval(text)',
    'globalThis.eval(text)',
    'new Function(text)',
    'Function(text)',
    'new window.Function(text)',
    "setTimeout('go()', 1)",
    'setInterval(`go(${text})`, 1)',
    'html`<button onclick=${text}>x</button>`',
    'html`<button onclick="go()">x</button>`',
    'html`<img src="x" onerror=${text}>`',
    'html`<img src="x"onerror=${text}>`',
    'html`<img/onerror=${text}>`',
    'html`<a ONCLICK=${text}>x</a>`',
    'html`<a .onclick=${text}>x</a>`',
    'html`<p .innerHTML=${text}></p>`',
    'html`<iframe srcdoc=${text}></iframe>`',
    'html`<iframe .srcdoc=${text}></iframe>`',
    'html`<div>${html`<b onfocus = ${text}></b>`}</div>`',
    'svg`<circle onload=${text} />`',
    'html`<script>${text}</script>`',
    'html`<script type="module">const a = ${text}</script>`',
    'html`<style>p { color: ${text} }</style>`',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'",
    "import { unsafeMathML } from 'lit/directives/unsafe-mathml.js'",
    "import { unsafeStatic } from 'lit/static-html.js'",
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js'",
    "import { styleMap } from 'lit/directives/style-map.js'",
  ])('is found: %s', (code) => expect(findings(code)).not.toEqual([]))

  it.each([
    'element.textContent = text',
    'element.append(text)',
    "element.setAttribute('open', '')",
    "element.setAttribute('data-on', text)",
    'html`<button @click=${go}>${text}</button>`',
    'html`<p title=${text}>once upon = a time</p>`',
    'html`<option value=${text}></option>`',
    'html`<a href=${href} ?hidden=${gone} .on=${text}>x</a>`',
    'html`<wg-ui-button .onlyOnce=${true}></wg-ui-button>`.strings',
    'setTimeout(go, 1)',
    'database.evaluate(text)',
    'sql`select a on a.id = b.id where once= ${text}`',
    "import { html } from 'lit'",
    "import { repeat } from 'lit/directives/repeat.js'",
  ])('is not seen in %s', (code) => expect(findings(code)).toEqual([]))

  it.each([
    'packages/elements/src/viewer/message-body.ts',
    'packages/elements/src/ui/dialog/dialog.ts',
    'packages/demo-host/src/app.ts',
    'packages/sdk/src/client.ts',
    'packages/sdk/src/webhooks/signature.ts',
    'packages/gateway/src/mail/letters.ts',
  ])(
    'fails the lint of %s',
    async (file) => {
      const { rules: own } = (await configured.calculateConfigForFile(file)) as { rules: Record<string, unknown[]> }
      const [level, ...selectors] = own['no-restricted-syntax'] ?? []
      expect(level).toBe(2)
      expect(selectors).toEqual(expect.arrayContaining([...unsafeHtml]))
      if (!file.includes('elements')) return
      expect(own['no-restricted-imports']).toEqual([2, { paths: unsafeImports }])
      // The configuration brings TypeScript with it, which takes its time on a busy machine.
    },
    120_000,
  )
})
