package org.fazhi.backend.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service protects itself.
 *
 * @param requestsPerMinute of one client; 0 switches the limit off
 * @param burst requests one client may make at once
 * @param trustedProxies addresses or networks (10.0.0.0/8) whose X-Forwarded-For is believed
 */
@ConfigurationProperties("fazhi.web")
public record WebSettings(
        @DefaultValue("1200") int requestsPerMinute,
        @DefaultValue("300") int burst,
        @DefaultValue({}) List<String> trustedProxies) {}
