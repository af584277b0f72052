import vue from '@vitejs/plugin-vue'

// Tags that begin with wg- are elements of the browser, not components of Vue.
export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wg-') } } })],
}
