import { defineElement } from '../base/define-element.js'
import { ImpersonationBannerElement } from './impersonation-banner.js'

defineElement('wg-impersonation-banner', ImpersonationBannerElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-impersonation-banner': ImpersonationBannerElement
  }
}
