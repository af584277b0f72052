/** The admin API of the WhatsApp sandbox, as much of it as a seed needs. */
export const sandboxApi = (admin) => {
  const call = async (method, path, body) => {
    const response = await fetch(`${admin}/admin${path}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${method} ${path}: ${text}`)
    return text ? JSON.parse(text) : undefined
  }
  return {
    phones: async () => (await call('GET', '/phones')).data,
    groups: async () => (await call('GET', '/groups')).data,
    scenarios: async () => (await call('GET', '/scenarios')).data,
    phone: (name, number, about) => call('POST', '/phones', { name, number, ...(about && { about }) }),
    scan: (number, qr) => call('POST', `/phones/${number}:scan`, { qr }),
    enterCode: (number, code) => call('POST', `/phones/${number}:enter-code`, { code }),
    send: (number, to, message) => call('POST', `/phones/${number}:send`, { to, ...message }),
    react: (number, message, emoji) => call('POST', `/phones/${number}:react`, { message, emoji }),
    saveContact: (number, contact, name) => call('POST', `/phones/${number}:save-contact`, { number: contact, name }),
    group: (subject, creator, members) => call('POST', '/groups', { subject, creator, members }),
    tag: (group, member, tag) => call('POST', `/groups/${encodeURIComponent(group)}:tag`, { member, tag }),
    unlink: (number) => call('POST', `/phones/${number}:unlink`, {}),
    messages: async (number) => (await call('GET', `/messages?number=${number}`)).data,
    received: async (number) => (await call('GET', `/received?number=${number}`)).data,
    fault: (kind, more) => call('POST', '/faults', { kind, ...more }),
    chatter: (to, from, groups, everyMs) => call('POST', '/scenarios', { kind: 'chatter', to, from, groups, everyMs }),
  }
}
