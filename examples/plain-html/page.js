// Elements tell the page what happened; nothing here is needed for them to work.
const news = document.querySelector('#news')
document.addEventListener('wg-session-linked', () => (news.textContent = 'Thank you, your number is linked.'))
document.addEventListener('wg-logged-out', () => (news.textContent = 'Please reload the page to sign in again.'))
