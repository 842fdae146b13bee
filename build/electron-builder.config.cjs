/**
 * Packaging for Windows and Linux. The package holds the production build only: every library is
 * bundled into it, so no node_modules go along. Nothing is ever published or updated by itself.
 *
 * @type {import('electron-builder').Configuration}
 */
module.exports = {
  // Both stay for ever: Windows finds an earlier installation by the one, Linux by the other.
  appId: 'id.pendamping.desktop',
  productName: 'Pendamping',
  directories: { output: 'release', buildResources: 'build' },
  files: ['dist/**/*', '!dist/**/*.map', '!**/node_modules/**'],
  asar: true,
  npmRebuild: false,
  publish: null,
  // Debian packages must name a home page and a maintainer; the product has no site.
  extraMetadata: {
    homepage: 'https://pendamping.invalid',
    author: { name: 'Sekretariat Pelatihan', email: 'pendamping@pendamping.invalid' },
  },
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: true,
  },
  icon: 'build/icons/icon.png',
  win: {
    target: ['nsis', 'portable'],
  },
  nsis: {
    oneClick: false,
    // Into Program Files, where only an administrator can change the program.
    perMachine: true,
    allowToChangeInstallationDirectory: false,
    installerLanguages: ['id_ID'],
    deleteAppDataOnUninstall: false,
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    executableName: 'pendamping',
    synopsis: 'Pendamping kelas luring',
    maintainer: 'Sekretariat Pelatihan <pendamping@pendamping.invalid>',
  },
};
