import GameplayKit
import Network
func old(options: sec_protocol_options_t) {
    // expect: swift.platform.min-version protocol=TLS version_min=1.0
    sec_protocol_options_set_min_tls_protocol_version(options, .TLSv10)
    // expect: swift.platform.gameplaykit generator=predictable algorithm=Mersenne-Twister
    let source = GKMersenneTwisterRandomSource(seed: 7)
    print(source)
}
