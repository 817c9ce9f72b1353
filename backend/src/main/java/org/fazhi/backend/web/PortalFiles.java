package org.fazhi.backend.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the built portal. Paths of pages are answered with index.html, since the portal finds its way itself; files with a digest in
 * their name may be kept for ever, and go out as the build has packed them (.br, .gz) to those who can unpack them.
 */
@Configuration
class PortalFiles implements WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(PortalFiles.class);
    private static final Pattern NO_PAGE = Pattern.compile(
            "(api|actuator|assets|error|generated)(/.*)?|.*\\.(js|mjs|css|map|json|svg|png|jpe?g|gif|ico|webp|woff2?|txt|xml|html?|php|webmanifest)");

    private final Path folder;

    PortalFiles(@Value("${fazhi.portal:}") String portal) {
        folder = portal.isBlank() ? usual() : Path.of(portal).toAbsolutePath();
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            LOG.warn("no portal in {}; only the API is served (build the frontend or set fazhi.portal)", folder);
        }
    }

    /** Where the build leaves it, seen from the top of the project and from this module. */
    private static Path usual() {
        return List.of(Path.of("frontend/dist"), Path.of("../frontend/dist")).stream()
                .map(Path::toAbsolutePath)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("frontend/dist").toAbsolutePath());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String location = folder.normalize().toUri().toString();
        String root = location.endsWith("/") ? location : location + "/";
        registry.addResourceHandler("/api/page/**")
                .addResourceLocations("classpath:/org/fazhi/backend/web/page/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(root + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(root)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    /** The resource handler answers an empty path with 404 before it asks a resolver. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /** A file when there is one, else the page that finds its way itself. */
    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null || NO_PAGE.matcher(path).matches()) {
                return file;
            }
            return super.getResource("index.html", location);
        }
    }
}
