import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'

const chartLibrary = {
  group: ['echarts', 'echarts/*', 'vue-echarts'],
  message: 'charts/BaseChart.vue is the only importer of the chart library',
  // Its types cost nothing at run time and keep the pure chart options honest.
  allowTypeImports: true,
}

export default defineConfigWithVueTs(
  { ignores: ['dist/**', 'target/**', 'test-results/**', 'src/api/schema.ts', 'node_modules/**', 'public/**'] },
  vue.configs['flat/recommended'],
  vueTsConfigs.strict,
  accessibility.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['warn', { html: { void: 'any', normal: 'always', component: 'always' } }],
      'vue/no-v-html': 'error',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [chartLibrary] }],
      'vue/multiline-html-element-content-newline': 'off',
    },
  },
  // A test that finds nothing where something must be should fail there and then.
  { files: ['e2e/**/*.ts', 'src/**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['src/charts/BaseChart.vue'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
)
