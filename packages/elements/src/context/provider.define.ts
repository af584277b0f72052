import { defineElement } from '../base/define-element.js'
import { ProviderElement } from './provider.js'

defineElement('wg-provider', ProviderElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-provider': ProviderElement
  }
}
