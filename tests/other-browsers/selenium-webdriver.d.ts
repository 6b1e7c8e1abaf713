// Node finds the module by its file, TypeScript by its folder.
declare module 'selenium-webdriver/remote/index.js' {
  export * from 'selenium-webdriver/remote';
}
