// Lists the routes of the description and lets a person ask each of them. Everything is set as text, never as markup.
'use strict'

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

function addressOf(path, form, parameters) {
  const query = new URLSearchParams()
  let filled = path
  for (const parameter of parameters) {
    const value = form.elements[parameter.name].value.trim()
    if (parameter.in === 'path') {
      filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(value))
    } else if (value !== '') {
      for (const one of parameter.schema.type === 'array' ? value.split(/\s+/) : [value]) query.append(parameter.name, one)
    }
  }
  const asked = query.toString()
  return asked === '' ? filled : `${filled}?${asked}`
}

async function ask(address, output) {
  output.textContent = `GET ${address}\n…`
  try {
    const response = await fetch(address)
    const type = response.headers.get('content-type') ?? ''
    const body = type.includes('json') && !type.includes('ndjson')
      ? JSON.stringify(await response.json(), null, 2)
      : /^(text|application\/(x-ndjson|atom))/.test(type) ? await response.text() : `(${type})`
    output.textContent = `GET ${address}\n${response.status} ${type}\n\n${body}`
  } catch (failure) {
    output.textContent = `GET ${address}\n${failure}`
  }
}

function route(path, operation) {
  const parameters = operation.parameters ?? []
  const output = element('pre', { hidden: true, tabIndex: 0 })
  const form = element('form', {})
  for (const parameter of parameters) {
    const id = `${operation.operationId}-${parameter.name}`
    const example = [parameter.example ?? []].flat().join(' ')
    form.append(
      element('label', { htmlFor: id }, parameter.name + (parameter.required ? ' *' : '')),
      element('input', { id, name: parameter.name, placeholder: example, required: parameter.in === 'path' }),
      element('small', {}, parameter.description ?? ''),
    )
  }
  form.append(element('button', { type: 'submit' }, '发送 Send'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    output.hidden = false
    void ask(addressOf(path, form, parameters), output)
  })
  return element('details', {}, element('summary', {}, element('code', {}, `GET ${path}`), ` ${operation.summary ?? ''}`), form, output)
}

async function show() {
  const routes = document.getElementById('routes')
  const description = await (await fetch('/api/v1/openapi.json')).json()
  routes.replaceChildren(...Object.entries(description.paths).map(([path, item]) => route(path, item.get)))
}

show().catch((failure) => { document.getElementById('routes').textContent = String(failure) })
