import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `vite build tab`, from the top of the repository. `#contract/*` and `#words/*` come from package.json's imports. */
export default defineConfig({
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    reportCompressedSize: false,
  },
});
