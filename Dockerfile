# Calque in a container:
#   docker build -t calque .
#   docker run --rm -v "$PWD:/articles:ro" calque check .

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
# What Maven fetches is a layer of its own, which changes with the pom alone.
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true dependency:go-offline
COPY rules rules
COPY src/main src/main
RUN mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Calque" \
      org.opencontainers.image.description="A linter for machine-translated text" \
      org.opencontainers.image.licenses="Apache-2.0"
# For --diff. Any git of the image's release will do.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*' \
 && useradd --system --uid 10001 --create-home calque
COPY --from=build /build/target/calque.jar /opt/calque/calque.jar
COPY --from=build /build/target/lib /opt/calque/lib
COPY LICENSE /opt/calque/
ENV LC_ALL=C.UTF-8
USER calque
WORKDIR /articles
ENTRYPOINT ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "/opt/calque/calque.jar"]
CMD ["check", "."]
