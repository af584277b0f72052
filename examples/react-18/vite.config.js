// Only because another example beside this one brings another React: this folder's serves @waygate/elements/react, too.
export default { resolve: { dedupe: ['react', 'react-dom'] } }
