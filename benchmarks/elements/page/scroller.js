/** The nearest ancestor, through shadow roots, that scrolls. */
export const scrollerOf = (row) => {
  for (let node = row; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
    if (node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node
  }
  return null
}
