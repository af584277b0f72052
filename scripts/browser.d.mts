/** The path of a Chromium-based browser, or undefined. `CHROME_PATH` wins. */
export declare const lookForBrowser: () => string | undefined
/** Like `lookForBrowser`, but throws one sentence that says what to do when there is none. */
export declare const findBrowser: () => string
/** Finds a browser and, as root on Debian, installs one when there is none. */
export declare const ensureBrowser: () => string
