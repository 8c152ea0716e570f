// The program waits for its packs at the top of a module, and the page may stand under any path.
export default { base: "./", build: { target: "es2022" } };
