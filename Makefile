# `make help` lists every command.
SHELL := bash
MVN ?= mvn -B -ntp
PORT ?= 8080
HEAP ?= 1g
ENGINE := docker/local-elasticsearch/target/local-elasticsearch.jar

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: tools jars portal ## start the portal on http://localhost:8080 (PORT=…) with the sample corpus, or with ARCHIVE=folder
	@PORT=$(PORT) exec java -jar $(ENGINE) --heap $(HEAP) -- docker/run/portal.sh

.PHONY: dev
dev: tools jars node-modules ## the same with hot reload of the frontend on http://localhost:5173
	@PORT=$(PORT) exec java -jar $(ENGINE) --heap $(HEAP) -- docker/run/dev.sh

.PHONY: test
test: tools java-test docker-test frontend-test browser-test ## every test: Java with a real engine, images, frontend, browser

.PHONY: java-test
java-test: tools ## Java tests, those with a real Elasticsearch included, and the static checks
	$(MVN) verify --fail-at-end
	@mkdir -p target && touch target/.jars

.PHONY: unit-test
unit-test: tools ## Java tests that need no engine
	$(MVN) test --fail-at-end -Dfazhi.tests=unit

.PHONY: engine-test
engine-test: tools ## Java tests with a real Elasticsearch
	$(MVN) test --fail-at-end -Dfazhi.tests=engine

.PHONY: docker-test
docker-test: tools docker/lint/node_modules/.package-lock.json ## Dockerfiles and compose files, without Docker
	cd docker/lint && npm test --silent

docker/lint/node_modules/.package-lock.json: docker/lint/package.json docker/lint/package-lock.json
	cd docker/lint && npm ci --no-fund --no-audit

.PHONY: frontend-test
frontend-test: tools node-modules ## static checks, unit tests and build of the frontend
	cd frontend && npm run --silent build && npm test --silent

.PHONY: browser-test
browser-test: tools jars portal browser ## the portal in a real Chromium
	docker/run/browser-test.sh

.PHONY: bench
bench: tools jars ## measure ingest and search beside the bare engine: make bench N=35000
	docker/run/bench.sh $(or $(N),35000)

.PHONY: cluster-test
cluster-test: tools jars ## kill each node of a secured cluster under load: make cluster-test N=300
	docker/run/endurance.sh cluster $(or $(N),300)

.PHONY: reindex-test
reindex-test: tools jars ## rebuild and roll back under 20 searches a second: make reindex-test N=600
	docker/run/endurance.sh reindex $(or $(N),600)

.PHONY: soak
soak: tools jars ## mixed load while engine, wire and disk fail: make soak MINUTES=30 (root: mounts a small disk)
	docker/run/endurance.sh soak $(or $(N),4000) $(or $(MINUTES),30)

# The versions of the images come from the parent pom. CLUSTER=1 adds the three secured nodes.
COMPOSE = docker compose --env-file target/compose.env -f docker/compose.yaml $(if $(CLUSTER),-f docker/compose.cluster.yaml)

.PHONY: images
images: tools jars portal compose-env ## build the container images (needs Docker)
	$(COMPOSE) --profile job build

.PHONY: up
up: compose-env ## start the containers; CLUSTER=1 for three secured nodes (see docker/README.md)
	$(COMPOSE) up --detach --wait

.PHONY: ingest-job
ingest-job: compose-env ## crawl and index once, in a container
	$(COMPOSE) run --rm ingest

.PHONY: down
down: compose-env ## stop the containers; archive and index stay in their volumes
	$(COMPOSE) down

.PHONY: build
build: tools jars portal ## jars and portal, without tests

.PHONY: format
format: ## format the Java sources
	$(MVN) -q spotless:apply

.PHONY: clean
clean: ## remove what builds leave behind
	$(MVN) -q clean
	rm -rf frontend/dist frontend/node_modules target

.PHONY: tools jars portal node-modules browser compose-env

# Says what is missing before anything fails half-way.
tools:
	@docker/run/require-tools.sh

browser:
	@docker/run/require-browser.sh

compose-env:
	@mkdir -p target
	@docker/run/compose-env.sh >target/compose.env

# Maven decides itself what has to be made again; the stamp only spares its start when no source is newer.
JAVA_SOURCES := $(shell find docker index-mappings ingest backend -name target -prune -o \( -name '*.java' -o -name pom.xml -o -path '*/src/main/*' \) -type f -print) pom.xml
jars: target/.jars
target/.jars: $(JAVA_SOURCES)
	$(MVN) -q package -DskipTests
	@mkdir -p target && touch $@

node-modules: frontend/node_modules/.package-lock.json
frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-fund --no-audit

FRONTEND_SOURCES := $(shell find frontend/src frontend/public frontend/index.html frontend/*.ts -type f 2>/dev/null)
portal: frontend/dist/index.html
frontend/dist/index.html: frontend/node_modules/.package-lock.json $(FRONTEND_SOURCES)
	cd frontend && npm run --silent build
